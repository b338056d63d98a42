import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_minerals_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__minerals_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_symptoms_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__symptoms_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_foods_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__foods_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_functions_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__functions_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_factors_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__factors_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_therapies_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__therapies_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_intake_references_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__intake_references_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_claims_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__claims_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_citations_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__citations_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_articles_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__articles_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_people_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum__people_v_version_workflow_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_imports_status" AS ENUM('previewed', 'running', 'done', 'undone', 'failed');
  CREATE TYPE "public"."enum_webhook_deliveries_status" AS ENUM('pending', 'delivered', 'failed');
  CREATE TYPE "public"."enum_audit_events_from_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_audit_events_to_state" AS ENUM('draft', 'evidence-review', 'medical-review', 'approved', 'scheduled', 'published', 'due', 'stale', 'archived');
  CREATE TYPE "public"."enum_job_runs_outcome" AS ENUM('ok', 'failed');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('minerals', 'symptoms', 'foods', 'functions', 'factors', 'therapies', 'intake-references', 'claims', 'citations', 'articles', 'people');
  CREATE TABLE "imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"format" varchar NOT NULL,
  	"status" "enum_imports_status" DEFAULT 'previewed' NOT NULL,
  	"counts" jsonb,
  	"created_by_id" uuid,
  	"records" jsonb,
  	"created" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_notes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"field_path" varchar,
  	"body" varchar NOT NULL,
  	"author_id" uuid,
  	"author_name" varchar,
  	"parent_id" uuid,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"recipient_id" uuid NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"delivered_revision" numeric,
  	"secret" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"webhook_id" uuid NOT NULL,
  	"message_id" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"revision" numeric,
  	"status" "enum_webhook_deliveries_status" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric,
  	"next_attempt_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"last_status" numeric,
  	"last_error" varchar,
  	"payload" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"user" varchar,
  	"user_name" varchar,
  	"action" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"title" varchar,
  	"from_state" "enum_audit_events_from_state",
  	"to_state" "enum_audit_events_to_state",
  	"fields" jsonb,
  	"note" varchar
  );
  
  CREATE TABLE "job_runs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"heartbeat_at" timestamp(3) with time zone,
  	"started_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"outcome" "enum_job_runs_outcome",
  	"message" varchar,
  	"lease_until" timestamp(3) with time zone,
  	"holder" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  ALTER TABLE "minerals" ADD COLUMN "workflow_state" "enum_minerals_workflow_state" DEFAULT 'draft';
  ALTER TABLE "minerals" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "minerals" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "minerals" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "minerals" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "minerals" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "minerals" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "minerals" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "minerals" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_state" "enum__minerals_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_minerals_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_state" "enum_symptoms_workflow_state" DEFAULT 'draft';
  ALTER TABLE "symptoms" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "symptoms" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_state" "enum__symptoms_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "foods" ADD COLUMN "workflow_state" "enum_foods_workflow_state" DEFAULT 'draft';
  ALTER TABLE "foods" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "foods" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "foods" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "foods" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "foods" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "foods" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "foods" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "foods" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_state" "enum__foods_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_foods_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "functions" ADD COLUMN "workflow_state" "enum_functions_workflow_state" DEFAULT 'draft';
  ALTER TABLE "functions" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "functions" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "functions" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "functions" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "functions" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "functions" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "functions" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "functions" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_state" "enum__functions_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_functions_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "factors" ADD COLUMN "workflow_state" "enum_factors_workflow_state" DEFAULT 'draft';
  ALTER TABLE "factors" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "factors" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "factors" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "factors" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "factors" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "factors" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "factors" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "factors" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_state" "enum__factors_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_factors_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "therapies" ADD COLUMN "workflow_state" "enum_therapies_workflow_state" DEFAULT 'draft';
  ALTER TABLE "therapies" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "therapies" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "therapies" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "therapies" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "therapies" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "therapies" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "therapies" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "therapies" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_state" "enum__therapies_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_state" "enum_intake_references_workflow_state" DEFAULT 'draft';
  ALTER TABLE "intake_references" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "intake_references" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_state" "enum__intake_references_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_intake_references_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "claims" ADD COLUMN "workflow_state" "enum_claims_workflow_state" DEFAULT 'draft';
  ALTER TABLE "claims" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "claims" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "claims" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "claims" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "claims" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "claims" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "claims" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "claims" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_state" "enum__claims_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_claims_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "citations" ADD COLUMN "workflow_state" "enum_citations_workflow_state" DEFAULT 'draft';
  ALTER TABLE "citations" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "citations" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "citations" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "citations" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "citations" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "citations" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "citations" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "citations" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "citations" ADD COLUMN "checked_at" timestamp(3) with time zone;
  ALTER TABLE "citations" ADD COLUMN "checks" jsonb;
  ALTER TABLE "citations" ADD COLUMN "duplicate_of_id" uuid;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_state" "enum__citations_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_citations_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "_citations_v" ADD COLUMN "version_checked_at" timestamp(3) with time zone;
  ALTER TABLE "_citations_v" ADD COLUMN "version_checks" jsonb;
  ALTER TABLE "_citations_v" ADD COLUMN "version_duplicate_of_id" uuid;
  ALTER TABLE "articles" ADD COLUMN "workflow_state" "enum_articles_workflow_state" DEFAULT 'draft';
  ALTER TABLE "articles" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "articles" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "articles" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "articles" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_state" "enum__articles_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "people" ADD COLUMN "workflow_state" "enum_people_workflow_state" DEFAULT 'draft';
  ALTER TABLE "people" ADD COLUMN "workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "people" ADD COLUMN "workflow_assignee_id" uuid;
  ALTER TABLE "people" ADD COLUMN "workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "workflow_contributors" jsonb;
  ALTER TABLE "people" ADD COLUMN "workflow_sign_offs" jsonb;
  ALTER TABLE "people" ADD COLUMN "workflow_text_dates" jsonb;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_state" "enum__people_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_safety_critical" boolean DEFAULT false;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_assignee_id" uuid;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_due_on" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_contributors" jsonb;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_sign_offs" jsonb;
  ALTER TABLE "_people_v" ADD COLUMN "version_workflow_text_dates" jsonb;
  ALTER TABLE "users" ADD COLUMN "person_id" uuid;
  ALTER TABLE "users" ADD COLUMN "mail_notices" boolean DEFAULT true;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_notes_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notices_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhooks_id" uuid;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_parent_id_review_notes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."review_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_texts" ADD CONSTRAINT "webhooks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "imports_created_by_idx" ON "imports" USING btree ("created_by_id");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  CREATE INDEX "review_notes_type_idx" ON "review_notes" USING btree ("type");
  CREATE INDEX "review_notes_document_id_idx" ON "review_notes" USING btree ("document_id");
  CREATE INDEX "review_notes_author_idx" ON "review_notes" USING btree ("author_id");
  CREATE INDEX "review_notes_parent_idx" ON "review_notes" USING btree ("parent_id");
  CREATE INDEX "review_notes_resolved_by_idx" ON "review_notes" USING btree ("resolved_by_id");
  CREATE INDEX "review_notes_updated_at_idx" ON "review_notes" USING btree ("updated_at");
  CREATE INDEX "review_notes_created_at_idx" ON "review_notes" USING btree ("created_at");
  CREATE INDEX "notices_type_idx" ON "notices" USING btree ("type");
  CREATE INDEX "notices_document_id_idx" ON "notices" USING btree ("document_id");
  CREATE INDEX "notices_recipient_idx" ON "notices" USING btree ("recipient_id");
  CREATE INDEX "notices_mailed_at_idx" ON "notices" USING btree ("mailed_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhooks_texts_order_parent" ON "webhooks_texts" USING btree ("order","parent_id");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_message_id_idx" ON "webhook_deliveries" USING btree ("message_id");
  CREATE INDEX "webhook_deliveries_revision_idx" ON "webhook_deliveries" USING btree ("revision");
  CREATE INDEX "webhook_deliveries_status_idx" ON "webhook_deliveries" USING btree ("status");
  CREATE INDEX "webhook_deliveries_next_attempt_at_idx" ON "webhook_deliveries" USING btree ("next_attempt_at");
  CREATE INDEX "webhook_deliveries_delivered_at_idx" ON "webhook_deliveries" USING btree ("delivered_at");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_user_idx" ON "audit_events" USING btree ("user");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_type_idx" ON "audit_events" USING btree ("type");
  CREATE INDEX "audit_events_document_id_idx" ON "audit_events" USING btree ("document_id");
  CREATE UNIQUE INDEX "job_runs_name_idx" ON "job_runs" USING btree ("name");
  CREATE INDEX "job_runs_updated_at_idx" ON "job_runs" USING btree ("updated_at");
  CREATE INDEX "job_runs_created_at_idx" ON "job_runs" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");
  ALTER TABLE "minerals" ADD CONSTRAINT "minerals_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v" ADD CONSTRAINT "_minerals_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "symptoms" ADD CONSTRAINT "symptoms_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_symptoms_v" ADD CONSTRAINT "_symptoms_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods" ADD CONSTRAINT "foods_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v" ADD CONSTRAINT "_foods_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "functions" ADD CONSTRAINT "functions_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v" ADD CONSTRAINT "_functions_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factors" ADD CONSTRAINT "factors_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factors_v" ADD CONSTRAINT "_factors_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies" ADD CONSTRAINT "therapies_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intake_references" ADD CONSTRAINT "intake_references_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_intake_references_v" ADD CONSTRAINT "_intake_references_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_v" ADD CONSTRAINT "_claims_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_duplicate_of_id_citations_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_citations_v" ADD CONSTRAINT "_citations_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_citations_v" ADD CONSTRAINT "_citations_v_version_duplicate_of_id_citations_id_fk" FOREIGN KEY ("version_duplicate_of_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_notes_fk" FOREIGN KEY ("review_notes_id") REFERENCES "public"."review_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "minerals_workflow_workflow_state_idx" ON "minerals" USING btree ("workflow_state");
  CREATE INDEX "minerals_workflow_workflow_assignee_idx" ON "minerals" USING btree ("workflow_assignee_id");
  CREATE INDEX "minerals_workflow_workflow_publish_at_idx" ON "minerals" USING btree ("workflow_publish_at");
  CREATE INDEX "minerals_workflow_workflow_unpublish_at_idx" ON "minerals" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_minerals_v_version_workflow_version_workflow_state_idx" ON "_minerals_v" USING btree ("version_workflow_state");
  CREATE INDEX "_minerals_v_version_workflow_version_workflow_assignee_idx" ON "_minerals_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_minerals_v_version_workflow_version_workflow_publish_at_idx" ON "_minerals_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_minerals_v_version_workflow_version_workflow_unpublish__idx" ON "_minerals_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "symptoms_workflow_workflow_state_idx" ON "symptoms" USING btree ("workflow_state");
  CREATE INDEX "symptoms_workflow_workflow_assignee_idx" ON "symptoms" USING btree ("workflow_assignee_id");
  CREATE INDEX "symptoms_workflow_workflow_publish_at_idx" ON "symptoms" USING btree ("workflow_publish_at");
  CREATE INDEX "symptoms_workflow_workflow_unpublish_at_idx" ON "symptoms" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_symptoms_v_version_workflow_version_workflow_state_idx" ON "_symptoms_v" USING btree ("version_workflow_state");
  CREATE INDEX "_symptoms_v_version_workflow_version_workflow_assignee_idx" ON "_symptoms_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_symptoms_v_version_workflow_version_workflow_publish_at_idx" ON "_symptoms_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_symptoms_v_version_workflow_version_workflow_unpublish__idx" ON "_symptoms_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "foods_workflow_workflow_state_idx" ON "foods" USING btree ("workflow_state");
  CREATE INDEX "foods_workflow_workflow_assignee_idx" ON "foods" USING btree ("workflow_assignee_id");
  CREATE INDEX "foods_workflow_workflow_publish_at_idx" ON "foods" USING btree ("workflow_publish_at");
  CREATE INDEX "foods_workflow_workflow_unpublish_at_idx" ON "foods" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_foods_v_version_workflow_version_workflow_state_idx" ON "_foods_v" USING btree ("version_workflow_state");
  CREATE INDEX "_foods_v_version_workflow_version_workflow_assignee_idx" ON "_foods_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_foods_v_version_workflow_version_workflow_publish_at_idx" ON "_foods_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_foods_v_version_workflow_version_workflow_unpublish_at_idx" ON "_foods_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "functions_workflow_workflow_state_idx" ON "functions" USING btree ("workflow_state");
  CREATE INDEX "functions_workflow_workflow_assignee_idx" ON "functions" USING btree ("workflow_assignee_id");
  CREATE INDEX "functions_workflow_workflow_publish_at_idx" ON "functions" USING btree ("workflow_publish_at");
  CREATE INDEX "functions_workflow_workflow_unpublish_at_idx" ON "functions" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_functions_v_version_workflow_version_workflow_state_idx" ON "_functions_v" USING btree ("version_workflow_state");
  CREATE INDEX "_functions_v_version_workflow_version_workflow_assignee_idx" ON "_functions_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_functions_v_version_workflow_version_workflow_publish_a_idx" ON "_functions_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_functions_v_version_workflow_version_workflow_unpublish_idx" ON "_functions_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "factors_workflow_workflow_state_idx" ON "factors" USING btree ("workflow_state");
  CREATE INDEX "factors_workflow_workflow_assignee_idx" ON "factors" USING btree ("workflow_assignee_id");
  CREATE INDEX "factors_workflow_workflow_publish_at_idx" ON "factors" USING btree ("workflow_publish_at");
  CREATE INDEX "factors_workflow_workflow_unpublish_at_idx" ON "factors" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_factors_v_version_workflow_version_workflow_state_idx" ON "_factors_v" USING btree ("version_workflow_state");
  CREATE INDEX "_factors_v_version_workflow_version_workflow_assignee_idx" ON "_factors_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_factors_v_version_workflow_version_workflow_publish_at_idx" ON "_factors_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_factors_v_version_workflow_version_workflow_unpublish_a_idx" ON "_factors_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "therapies_workflow_workflow_state_idx" ON "therapies" USING btree ("workflow_state");
  CREATE INDEX "therapies_workflow_workflow_assignee_idx" ON "therapies" USING btree ("workflow_assignee_id");
  CREATE INDEX "therapies_workflow_workflow_publish_at_idx" ON "therapies" USING btree ("workflow_publish_at");
  CREATE INDEX "therapies_workflow_workflow_unpublish_at_idx" ON "therapies" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_therapies_v_version_workflow_version_workflow_state_idx" ON "_therapies_v" USING btree ("version_workflow_state");
  CREATE INDEX "_therapies_v_version_workflow_version_workflow_assignee_idx" ON "_therapies_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_therapies_v_version_workflow_version_workflow_publish_a_idx" ON "_therapies_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_therapies_v_version_workflow_version_workflow_unpublish_idx" ON "_therapies_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "intake_references_workflow_workflow_state_idx" ON "intake_references" USING btree ("workflow_state");
  CREATE INDEX "intake_references_workflow_workflow_assignee_idx" ON "intake_references" USING btree ("workflow_assignee_id");
  CREATE INDEX "intake_references_workflow_workflow_publish_at_idx" ON "intake_references" USING btree ("workflow_publish_at");
  CREATE INDEX "intake_references_workflow_workflow_unpublish_at_idx" ON "intake_references" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_intake_references_v_version_workflow_version_workflow_s_idx" ON "_intake_references_v" USING btree ("version_workflow_state");
  CREATE INDEX "_intake_references_v_version_workflow_version_workflow_a_idx" ON "_intake_references_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_intake_references_v_version_workflow_version_workflow_p_idx" ON "_intake_references_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_intake_references_v_version_workflow_version_workflow_u_idx" ON "_intake_references_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "claims_workflow_workflow_state_idx" ON "claims" USING btree ("workflow_state");
  CREATE INDEX "claims_workflow_workflow_assignee_idx" ON "claims" USING btree ("workflow_assignee_id");
  CREATE INDEX "claims_workflow_workflow_publish_at_idx" ON "claims" USING btree ("workflow_publish_at");
  CREATE INDEX "claims_workflow_workflow_unpublish_at_idx" ON "claims" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_claims_v_version_workflow_version_workflow_state_idx" ON "_claims_v" USING btree ("version_workflow_state");
  CREATE INDEX "_claims_v_version_workflow_version_workflow_assignee_idx" ON "_claims_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_claims_v_version_workflow_version_workflow_publish_at_idx" ON "_claims_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_claims_v_version_workflow_version_workflow_unpublish_at_idx" ON "_claims_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "citations_workflow_workflow_state_idx" ON "citations" USING btree ("workflow_state");
  CREATE INDEX "citations_workflow_workflow_assignee_idx" ON "citations" USING btree ("workflow_assignee_id");
  CREATE INDEX "citations_workflow_workflow_publish_at_idx" ON "citations" USING btree ("workflow_publish_at");
  CREATE INDEX "citations_workflow_workflow_unpublish_at_idx" ON "citations" USING btree ("workflow_unpublish_at");
  CREATE INDEX "citations_checked_at_idx" ON "citations" USING btree ("checked_at");
  CREATE INDEX "citations_duplicate_of_idx" ON "citations" USING btree ("duplicate_of_id");
  CREATE INDEX "_citations_v_version_workflow_version_workflow_state_idx" ON "_citations_v" USING btree ("version_workflow_state");
  CREATE INDEX "_citations_v_version_workflow_version_workflow_assignee_idx" ON "_citations_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_citations_v_version_workflow_version_workflow_publish_a_idx" ON "_citations_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_citations_v_version_workflow_version_workflow_unpublish_idx" ON "_citations_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "_citations_v_version_version_checked_at_idx" ON "_citations_v" USING btree ("version_checked_at");
  CREATE INDEX "_citations_v_version_version_duplicate_of_idx" ON "_citations_v" USING btree ("version_duplicate_of_id");
  CREATE INDEX "articles_workflow_workflow_state_idx" ON "articles" USING btree ("workflow_state");
  CREATE INDEX "articles_workflow_workflow_assignee_idx" ON "articles" USING btree ("workflow_assignee_id");
  CREATE INDEX "articles_workflow_workflow_publish_at_idx" ON "articles" USING btree ("workflow_publish_at");
  CREATE INDEX "articles_workflow_workflow_unpublish_at_idx" ON "articles" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_state_idx" ON "_articles_v" USING btree ("version_workflow_state");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_assignee_idx" ON "_articles_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_publish_at_idx" ON "_articles_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_unpublish__idx" ON "_articles_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "people_workflow_workflow_state_idx" ON "people" USING btree ("workflow_state");
  CREATE INDEX "people_workflow_workflow_assignee_idx" ON "people" USING btree ("workflow_assignee_id");
  CREATE INDEX "people_workflow_workflow_publish_at_idx" ON "people" USING btree ("workflow_publish_at");
  CREATE INDEX "people_workflow_workflow_unpublish_at_idx" ON "people" USING btree ("workflow_unpublish_at");
  CREATE INDEX "_people_v_version_workflow_version_workflow_state_idx" ON "_people_v" USING btree ("version_workflow_state");
  CREATE INDEX "_people_v_version_workflow_version_workflow_assignee_idx" ON "_people_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_people_v_version_workflow_version_workflow_publish_at_idx" ON "_people_v" USING btree ("version_workflow_publish_at");
  CREATE INDEX "_people_v_version_workflow_version_workflow_unpublish_at_idx" ON "_people_v" USING btree ("version_workflow_unpublish_at");
  CREATE INDEX "users_person_idx" ON "users" USING btree ("person_id");
  CREATE INDEX "payload_locked_documents_rels_review_notes_id_idx" ON "payload_locked_documents_rels" USING btree ("review_notes_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  UPDATE "minerals" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_minerals_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "symptoms" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_symptoms_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "foods" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_foods_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "functions" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_functions_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "factors" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_factors_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "therapies" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_therapies_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "intake_references" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_intake_references_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "claims" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_claims_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "citations" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_citations_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "articles" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_articles_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "people" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_people_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "job_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "imports" CASCADE;
  DROP TABLE "review_notes" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhooks_texts" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "job_runs" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  ALTER TABLE "minerals" DROP CONSTRAINT "minerals_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_minerals_v" DROP CONSTRAINT "_minerals_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "symptoms" DROP CONSTRAINT "symptoms_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_symptoms_v" DROP CONSTRAINT "_symptoms_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "foods" DROP CONSTRAINT "foods_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_foods_v" DROP CONSTRAINT "_foods_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "functions" DROP CONSTRAINT "functions_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_functions_v" DROP CONSTRAINT "_functions_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "factors" DROP CONSTRAINT "factors_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_factors_v" DROP CONSTRAINT "_factors_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "therapies" DROP CONSTRAINT "therapies_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_therapies_v" DROP CONSTRAINT "_therapies_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "intake_references" DROP CONSTRAINT "intake_references_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_intake_references_v" DROP CONSTRAINT "_intake_references_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "claims" DROP CONSTRAINT "claims_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_claims_v" DROP CONSTRAINT "_claims_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "citations" DROP CONSTRAINT "citations_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "citations" DROP CONSTRAINT "citations_duplicate_of_id_citations_id_fk";
  
  ALTER TABLE "_citations_v" DROP CONSTRAINT "_citations_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_citations_v" DROP CONSTRAINT "_citations_v_version_duplicate_of_id_citations_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "users" DROP CONSTRAINT "users_person_id_people_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_notes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notices_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhooks_fk";
  
  DROP INDEX "minerals_workflow_workflow_state_idx";
  DROP INDEX "minerals_workflow_workflow_assignee_idx";
  DROP INDEX "minerals_workflow_workflow_publish_at_idx";
  DROP INDEX "minerals_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_minerals_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_minerals_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_minerals_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_minerals_v_version_workflow_version_workflow_unpublish__idx";
  DROP INDEX "symptoms_workflow_workflow_state_idx";
  DROP INDEX "symptoms_workflow_workflow_assignee_idx";
  DROP INDEX "symptoms_workflow_workflow_publish_at_idx";
  DROP INDEX "symptoms_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_symptoms_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_symptoms_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_symptoms_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_symptoms_v_version_workflow_version_workflow_unpublish__idx";
  DROP INDEX "foods_workflow_workflow_state_idx";
  DROP INDEX "foods_workflow_workflow_assignee_idx";
  DROP INDEX "foods_workflow_workflow_publish_at_idx";
  DROP INDEX "foods_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_foods_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_foods_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_foods_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_foods_v_version_workflow_version_workflow_unpublish_at_idx";
  DROP INDEX "functions_workflow_workflow_state_idx";
  DROP INDEX "functions_workflow_workflow_assignee_idx";
  DROP INDEX "functions_workflow_workflow_publish_at_idx";
  DROP INDEX "functions_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_functions_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_functions_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_functions_v_version_workflow_version_workflow_publish_a_idx";
  DROP INDEX "_functions_v_version_workflow_version_workflow_unpublish_idx";
  DROP INDEX "factors_workflow_workflow_state_idx";
  DROP INDEX "factors_workflow_workflow_assignee_idx";
  DROP INDEX "factors_workflow_workflow_publish_at_idx";
  DROP INDEX "factors_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_factors_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_factors_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_factors_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_factors_v_version_workflow_version_workflow_unpublish_a_idx";
  DROP INDEX "therapies_workflow_workflow_state_idx";
  DROP INDEX "therapies_workflow_workflow_assignee_idx";
  DROP INDEX "therapies_workflow_workflow_publish_at_idx";
  DROP INDEX "therapies_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_therapies_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_therapies_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_therapies_v_version_workflow_version_workflow_publish_a_idx";
  DROP INDEX "_therapies_v_version_workflow_version_workflow_unpublish_idx";
  DROP INDEX "intake_references_workflow_workflow_state_idx";
  DROP INDEX "intake_references_workflow_workflow_assignee_idx";
  DROP INDEX "intake_references_workflow_workflow_publish_at_idx";
  DROP INDEX "intake_references_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_intake_references_v_version_workflow_version_workflow_s_idx";
  DROP INDEX "_intake_references_v_version_workflow_version_workflow_a_idx";
  DROP INDEX "_intake_references_v_version_workflow_version_workflow_p_idx";
  DROP INDEX "_intake_references_v_version_workflow_version_workflow_u_idx";
  DROP INDEX "claims_workflow_workflow_state_idx";
  DROP INDEX "claims_workflow_workflow_assignee_idx";
  DROP INDEX "claims_workflow_workflow_publish_at_idx";
  DROP INDEX "claims_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_claims_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_claims_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_claims_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_claims_v_version_workflow_version_workflow_unpublish_at_idx";
  DROP INDEX "citations_workflow_workflow_state_idx";
  DROP INDEX "citations_workflow_workflow_assignee_idx";
  DROP INDEX "citations_workflow_workflow_publish_at_idx";
  DROP INDEX "citations_workflow_workflow_unpublish_at_idx";
  DROP INDEX "citations_checked_at_idx";
  DROP INDEX "citations_duplicate_of_idx";
  DROP INDEX "_citations_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_citations_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_citations_v_version_workflow_version_workflow_publish_a_idx";
  DROP INDEX "_citations_v_version_workflow_version_workflow_unpublish_idx";
  DROP INDEX "_citations_v_version_version_checked_at_idx";
  DROP INDEX "_citations_v_version_version_duplicate_of_idx";
  DROP INDEX "articles_workflow_workflow_state_idx";
  DROP INDEX "articles_workflow_workflow_assignee_idx";
  DROP INDEX "articles_workflow_workflow_publish_at_idx";
  DROP INDEX "articles_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_unpublish__idx";
  DROP INDEX "people_workflow_workflow_state_idx";
  DROP INDEX "people_workflow_workflow_assignee_idx";
  DROP INDEX "people_workflow_workflow_publish_at_idx";
  DROP INDEX "people_workflow_workflow_unpublish_at_idx";
  DROP INDEX "_people_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_people_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_people_v_version_workflow_version_workflow_publish_at_idx";
  DROP INDEX "_people_v_version_workflow_version_workflow_unpublish_at_idx";
  DROP INDEX "users_person_idx";
  DROP INDEX "payload_locked_documents_rels_review_notes_id_idx";
  DROP INDEX "payload_locked_documents_rels_notices_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhooks_id_idx";
  ALTER TABLE "minerals" DROP COLUMN "workflow_state";
  ALTER TABLE "minerals" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "minerals" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "minerals" DROP COLUMN "workflow_due_on";
  ALTER TABLE "minerals" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "minerals" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "minerals" DROP COLUMN "workflow_contributors";
  ALTER TABLE "minerals" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "minerals" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_minerals_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_state";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_due_on";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_contributors";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "symptoms" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "foods" DROP COLUMN "workflow_state";
  ALTER TABLE "foods" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "foods" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "foods" DROP COLUMN "workflow_due_on";
  ALTER TABLE "foods" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "foods" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "foods" DROP COLUMN "workflow_contributors";
  ALTER TABLE "foods" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "foods" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_foods_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "functions" DROP COLUMN "workflow_state";
  ALTER TABLE "functions" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "functions" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "functions" DROP COLUMN "workflow_due_on";
  ALTER TABLE "functions" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "functions" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "functions" DROP COLUMN "workflow_contributors";
  ALTER TABLE "functions" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "functions" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_functions_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "factors" DROP COLUMN "workflow_state";
  ALTER TABLE "factors" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "factors" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "factors" DROP COLUMN "workflow_due_on";
  ALTER TABLE "factors" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "factors" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "factors" DROP COLUMN "workflow_contributors";
  ALTER TABLE "factors" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "factors" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_factors_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "therapies" DROP COLUMN "workflow_state";
  ALTER TABLE "therapies" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "therapies" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "therapies" DROP COLUMN "workflow_due_on";
  ALTER TABLE "therapies" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "therapies" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "therapies" DROP COLUMN "workflow_contributors";
  ALTER TABLE "therapies" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "therapies" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_state";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_due_on";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_contributors";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "intake_references" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_intake_references_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "claims" DROP COLUMN "workflow_state";
  ALTER TABLE "claims" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "claims" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "claims" DROP COLUMN "workflow_due_on";
  ALTER TABLE "claims" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "claims" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "claims" DROP COLUMN "workflow_contributors";
  ALTER TABLE "claims" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "claims" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_claims_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "citations" DROP COLUMN "workflow_state";
  ALTER TABLE "citations" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "citations" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "citations" DROP COLUMN "workflow_due_on";
  ALTER TABLE "citations" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "citations" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "citations" DROP COLUMN "workflow_contributors";
  ALTER TABLE "citations" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "citations" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "citations" DROP COLUMN "checked_at";
  ALTER TABLE "citations" DROP COLUMN "checks";
  ALTER TABLE "citations" DROP COLUMN "duplicate_of_id";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_citations_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "_citations_v" DROP COLUMN "version_checked_at";
  ALTER TABLE "_citations_v" DROP COLUMN "version_checks";
  ALTER TABLE "_citations_v" DROP COLUMN "version_duplicate_of_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_state";
  ALTER TABLE "articles" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "articles" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_due_on";
  ALTER TABLE "articles" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "articles" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "articles" DROP COLUMN "workflow_contributors";
  ALTER TABLE "articles" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "articles" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "people" DROP COLUMN "workflow_state";
  ALTER TABLE "people" DROP COLUMN "workflow_safety_critical";
  ALTER TABLE "people" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "people" DROP COLUMN "workflow_due_on";
  ALTER TABLE "people" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "people" DROP COLUMN "workflow_unpublish_at";
  ALTER TABLE "people" DROP COLUMN "workflow_contributors";
  ALTER TABLE "people" DROP COLUMN "workflow_sign_offs";
  ALTER TABLE "people" DROP COLUMN "workflow_text_dates";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_safety_critical";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_due_on";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_unpublish_at";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_contributors";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_sign_offs";
  ALTER TABLE "_people_v" DROP COLUMN "version_workflow_text_dates";
  ALTER TABLE "users" DROP COLUMN "person_id";
  ALTER TABLE "users" DROP COLUMN "mail_notices";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_notes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notices_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhooks_id";
  DROP TYPE "public"."enum_minerals_workflow_state";
  DROP TYPE "public"."enum__minerals_v_version_workflow_state";
  DROP TYPE "public"."enum_symptoms_workflow_state";
  DROP TYPE "public"."enum__symptoms_v_version_workflow_state";
  DROP TYPE "public"."enum_foods_workflow_state";
  DROP TYPE "public"."enum__foods_v_version_workflow_state";
  DROP TYPE "public"."enum_functions_workflow_state";
  DROP TYPE "public"."enum__functions_v_version_workflow_state";
  DROP TYPE "public"."enum_factors_workflow_state";
  DROP TYPE "public"."enum__factors_v_version_workflow_state";
  DROP TYPE "public"."enum_therapies_workflow_state";
  DROP TYPE "public"."enum__therapies_v_version_workflow_state";
  DROP TYPE "public"."enum_intake_references_workflow_state";
  DROP TYPE "public"."enum__intake_references_v_version_workflow_state";
  DROP TYPE "public"."enum_claims_workflow_state";
  DROP TYPE "public"."enum__claims_v_version_workflow_state";
  DROP TYPE "public"."enum_citations_workflow_state";
  DROP TYPE "public"."enum__citations_v_version_workflow_state";
  DROP TYPE "public"."enum_articles_workflow_state";
  DROP TYPE "public"."enum__articles_v_version_workflow_state";
  DROP TYPE "public"."enum_people_workflow_state";
  DROP TYPE "public"."enum__people_v_version_workflow_state";
  DROP TYPE "public"."enum_imports_status";
  DROP TYPE "public"."enum_webhook_deliveries_status";
  DROP TYPE "public"."enum_audit_events_from_state";
  DROP TYPE "public"."enum_audit_events_to_state";
  DROP TYPE "public"."enum_job_runs_outcome";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
}
