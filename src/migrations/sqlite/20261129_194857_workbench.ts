import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`status\` text DEFAULT 'previewed' NOT NULL,
  	\`counts\` text,
  	\`created_by_id\` text(36),
  	\`records\` text,
  	\`created\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_created_by_idx\` ON \`imports\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`field_path\` text,
  	\`body\` text NOT NULL,
  	\`author_id\` text(36),
  	\`author_name\` text,
  	\`parent_id\` text(36),
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`review_notes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_notes_type_idx\` ON \`review_notes\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_document_id_idx\` ON \`review_notes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_author_idx\` ON \`review_notes\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_parent_idx\` ON \`review_notes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_resolved_by_idx\` ON \`review_notes\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_updated_at_idx\` ON \`review_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_created_at_idx\` ON \`review_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`recipient_id\` text(36) NOT NULL,
  	\`read_at\` text,
  	\`mailed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_type_idx\` ON \`notices\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_id_idx\` ON \`notices\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_recipient_idx\` ON \`notices\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_mailed_at_idx\` ON \`notices\` (\`mailed_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`is_active\` integer DEFAULT true,
  	\`delivered_revision\` numeric,
  	\`secret\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_texts_order_parent\` ON \`webhooks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`webhook_id\` text(36) NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`revision\` numeric,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`delivered_at\` text,
  	\`last_status\` numeric,
  	\`last_error\` text,
  	\`payload\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_message_id_idx\` ON \`webhook_deliveries\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_revision_idx\` ON \`webhook_deliveries\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_status_idx\` ON \`webhook_deliveries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_next_attempt_at_idx\` ON \`webhook_deliveries\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_delivered_at_idx\` ON \`webhook_deliveries\` (\`delivered_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`user\` text,
  	\`user_name\` text,
  	\`action\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`from_state\` text,
  	\`to_state\` text,
  	\`fields\` text,
  	\`note\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_user_idx\` ON \`audit_events\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_type_idx\` ON \`audit_events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_document_id_idx\` ON \`audit_events\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`job_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`heartbeat_at\` text,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`outcome\` text,
  	\`message\` text,
  	\`lease_until\` text,
  	\`holder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`job_runs_name_idx\` ON \`job_runs\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_updated_at_idx\` ON \`job_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_created_at_idx\` ON \`job_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`is_shared\` integer DEFAULT false,
  	\`access_read_constraint\` text DEFAULT 'onlyMe',
  	\`access_update_constraint\` text DEFAULT 'onlyMe',
  	\`access_delete_constraint\` text DEFAULT 'onlyMe',
  	\`where\` text,
  	\`columns\` text,
  	\`group_by\` text,
  	\`related_collection\` text NOT NULL,
  	\`is_temp\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_updated_at_idx\` ON \`payload_query_presets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_created_at_idx\` ON \`payload_query_presets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_query_presets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_order_idx\` ON \`payload_query_presets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_parent_idx\` ON \`payload_query_presets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_path_idx\` ON \`payload_query_presets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_users_id_idx\` ON \`payload_query_presets_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`minerals\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`minerals_workflow_workflow_state_idx\` ON \`minerals\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`minerals_workflow_workflow_assignee_idx\` ON \`minerals\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`minerals_workflow_workflow_publish_at_idx\` ON \`minerals\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`minerals_workflow_workflow_unpublish_at_idx\` ON \`minerals\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_minerals_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_workflow_version_workflow_state_idx\` ON \`_minerals_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_workflow_version_workflow_assignee_idx\` ON \`_minerals_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_workflow_version_workflow_publish_at_idx\` ON \`_minerals_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_workflow_version_workflow_unpublish__idx\` ON \`_minerals_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`symptoms_workflow_workflow_state_idx\` ON \`symptoms\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_workflow_workflow_assignee_idx\` ON \`symptoms\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_workflow_workflow_publish_at_idx\` ON \`symptoms\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_workflow_workflow_unpublish_at_idx\` ON \`symptoms\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_workflow_version_workflow_state_idx\` ON \`_symptoms_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_workflow_version_workflow_assignee_idx\` ON \`_symptoms_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_workflow_version_workflow_publish_at_idx\` ON \`_symptoms_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_workflow_version_workflow_unpublish__idx\` ON \`_symptoms_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`foods\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`foods_workflow_workflow_state_idx\` ON \`foods\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`foods_workflow_workflow_assignee_idx\` ON \`foods\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_workflow_workflow_publish_at_idx\` ON \`foods\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`foods_workflow_workflow_unpublish_at_idx\` ON \`foods\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_foods_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_workflow_version_workflow_state_idx\` ON \`_foods_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_workflow_version_workflow_assignee_idx\` ON \`_foods_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_workflow_version_workflow_publish_at_idx\` ON \`_foods_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_foods_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`functions\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`functions_workflow_workflow_state_idx\` ON \`functions\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`functions_workflow_workflow_assignee_idx\` ON \`functions\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`functions_workflow_workflow_publish_at_idx\` ON \`functions\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`functions_workflow_workflow_unpublish_at_idx\` ON \`functions\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_functions_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_workflow_version_workflow_state_idx\` ON \`_functions_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_workflow_version_workflow_assignee_idx\` ON \`_functions_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_workflow_version_workflow_publish_a_idx\` ON \`_functions_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_workflow_version_workflow_unpublish_idx\` ON \`_functions_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`factors\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`factors_workflow_workflow_state_idx\` ON \`factors\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`factors_workflow_workflow_assignee_idx\` ON \`factors\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`factors_workflow_workflow_publish_at_idx\` ON \`factors\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`factors_workflow_workflow_unpublish_at_idx\` ON \`factors\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_factors_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_workflow_version_workflow_state_idx\` ON \`_factors_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_workflow_version_workflow_assignee_idx\` ON \`_factors_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_workflow_version_workflow_publish_at_idx\` ON \`_factors_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_workflow_version_workflow_unpublish_a_idx\` ON \`_factors_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`therapies\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`therapies_workflow_workflow_state_idx\` ON \`therapies\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`therapies_workflow_workflow_assignee_idx\` ON \`therapies\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`therapies_workflow_workflow_publish_at_idx\` ON \`therapies\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`therapies_workflow_workflow_unpublish_at_idx\` ON \`therapies\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_therapies_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_workflow_version_workflow_state_idx\` ON \`_therapies_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_workflow_version_workflow_assignee_idx\` ON \`_therapies_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_workflow_version_workflow_publish_a_idx\` ON \`_therapies_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_workflow_version_workflow_unpublish_idx\` ON \`_therapies_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`intake_references\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`intake_references_workflow_workflow_state_idx\` ON \`intake_references\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_workflow_workflow_assignee_idx\` ON \`intake_references\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_workflow_workflow_publish_at_idx\` ON \`intake_references\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_workflow_workflow_unpublish_at_idx\` ON \`intake_references\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_intake_references_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_workflow_version_workflow_s_idx\` ON \`_intake_references_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_workflow_version_workflow_a_idx\` ON \`_intake_references_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_workflow_version_workflow_p_idx\` ON \`_intake_references_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_workflow_version_workflow_u_idx\` ON \`_intake_references_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`claims_workflow_workflow_state_idx\` ON \`claims\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`claims_workflow_workflow_assignee_idx\` ON \`claims\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_workflow_workflow_publish_at_idx\` ON \`claims\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_workflow_workflow_unpublish_at_idx\` ON \`claims\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_workflow_version_workflow_state_idx\` ON \`_claims_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_workflow_version_workflow_assignee_idx\` ON \`_claims_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_workflow_version_workflow_publish_at_idx\` ON \`_claims_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_claims_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`checked_at\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`checks\` text;`)
  await db.run(sql`ALTER TABLE \`citations\` ADD \`duplicate_of_id\` text(36) REFERENCES citations(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`citations_workflow_workflow_state_idx\` ON \`citations\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`citations_workflow_workflow_assignee_idx\` ON \`citations\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_workflow_workflow_publish_at_idx\` ON \`citations\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_workflow_workflow_unpublish_at_idx\` ON \`citations\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_checked_at_idx\` ON \`citations\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_duplicate_of_idx\` ON \`citations\` (\`duplicate_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_checked_at\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_checks\` text;`)
  await db.run(sql`ALTER TABLE \`_citations_v\` ADD \`version_duplicate_of_id\` text(36) REFERENCES citations(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_workflow_version_workflow_state_idx\` ON \`_citations_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_workflow_version_workflow_assignee_idx\` ON \`_citations_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_workflow_version_workflow_publish_a_idx\` ON \`_citations_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_workflow_version_workflow_unpublish_idx\` ON \`_citations_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_checked_at_idx\` ON \`_citations_v\` (\`version_checked_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_duplicate_of_idx\` ON \`_citations_v\` (\`version_duplicate_of_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_state_idx\` ON \`articles\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_assignee_idx\` ON \`articles\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_publish_at_idx\` ON \`articles\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_unpublish_at_idx\` ON \`articles\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_state_idx\` ON \`_articles_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_assignee_idx\` ON \`_articles_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_publish_at_idx\` ON \`_articles_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_unpublish__idx\` ON \`_articles_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`people_workflow_workflow_state_idx\` ON \`people\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`people_workflow_workflow_assignee_idx\` ON \`people\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`people_workflow_workflow_publish_at_idx\` ON \`people\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`people_workflow_workflow_unpublish_at_idx\` ON \`people\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_safety_critical\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_sign_offs\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_workflow_text_dates\` text;`)
  await db.run(sql`CREATE INDEX \`_people_v_version_workflow_version_workflow_state_idx\` ON \`_people_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_workflow_version_workflow_assignee_idx\` ON \`_people_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_workflow_version_workflow_publish_at_idx\` ON \`_people_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_people_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`person_id\` text(36) REFERENCES people(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_notices\` integer DEFAULT true;`)
  await db.run(sql`CREATE INDEX \`users_person_idx\` ON \`users\` (\`person_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`review_notes_id\` text(36) REFERENCES review_notes(id) ON DELETE CASCADE;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id) ON DELETE CASCADE;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhooks_id\` text(36) REFERENCES webhooks(id) ON DELETE CASCADE;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`review_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  // What is public was published, whatever the new columns say by default.
  await db.run(sql`UPDATE \`minerals\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_minerals_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`symptoms\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_symptoms_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`foods\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_foods_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`functions\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_functions_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`factors\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_factors_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`therapies\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_therapies_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`intake_references\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_intake_references_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`claims\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_claims_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`citations\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_citations_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`articles\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_articles_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`people\` SET \`workflow_state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_people_v\` SET \`version_workflow_state\` = 'published' WHERE \`version__status\` = 'published';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`review_notes\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhooks_texts\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`job_runs\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_minerals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`symbol\` text,
  	\`category\` text,
  	\`fdc_nutrient_nutrient_id\` numeric,
  	\`fdc_nutrient_number\` text,
  	\`fdc_nutrient_unit\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_minerals\`("id", "symbol", "category", "fdc_nutrient_nutrient_id", "fdc_nutrient_number", "fdc_nutrient_unit", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "symbol", "category", "fdc_nutrient_nutrient_id", "fdc_nutrient_number", "fdc_nutrient_unit", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`minerals\`;`)
  await db.run(sql`DROP TABLE \`minerals\`;`)
  await db.run(sql`ALTER TABLE \`__new_minerals\` RENAME TO \`minerals\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`minerals_governance_governance_author_idx\` ON \`minerals\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`minerals_governance_governance_reviewer_idx\` ON \`minerals\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`minerals_slug_idx\` ON \`minerals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`minerals_updated_at_idx\` ON \`minerals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`minerals_created_at_idx\` ON \`minerals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`minerals__status_idx\` ON \`minerals\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__minerals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_symbol\` text,
  	\`version_category\` text,
  	\`version_fdc_nutrient_nutrient_id\` numeric,
  	\`version_fdc_nutrient_number\` text,
  	\`version_fdc_nutrient_unit\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__minerals_v\`("id", "parent_id", "version_symbol", "version_category", "version_fdc_nutrient_nutrient_id", "version_fdc_nutrient_number", "version_fdc_nutrient_unit", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_symbol", "version_category", "version_fdc_nutrient_nutrient_id", "version_fdc_nutrient_number", "version_fdc_nutrient_unit", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_minerals_v\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__minerals_v\` RENAME TO \`_minerals_v\`;`)
  await db.run(sql`CREATE INDEX \`_minerals_v_parent_idx\` ON \`_minerals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_governance_version_governance_author_idx\` ON \`_minerals_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_governance_version_governance_review_idx\` ON \`_minerals_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_version_slug_idx\` ON \`_minerals_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_version_updated_at_idx\` ON \`_minerals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_version_created_at_idx\` ON \`_minerals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_version__status_idx\` ON \`_minerals_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_created_at_idx\` ON \`_minerals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_updated_at_idx\` ON \`_minerals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_snapshot_idx\` ON \`_minerals_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_published_locale_idx\` ON \`_minerals_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_latest_idx\` ON \`_minerals_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_symptoms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`body_system\` text,
  	\`specificity\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_symptoms\`("id", "kind", "body_system", "specificity", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "kind", "body_system", "specificity", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`symptoms\`;`)
  await db.run(sql`DROP TABLE \`symptoms\`;`)
  await db.run(sql`ALTER TABLE \`__new_symptoms\` RENAME TO \`symptoms\`;`)
  await db.run(sql`CREATE INDEX \`symptoms_governance_governance_author_idx\` ON \`symptoms\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_governance_governance_reviewer_idx\` ON \`symptoms\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_slug_idx\` ON \`symptoms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_updated_at_idx\` ON \`symptoms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_created_at_idx\` ON \`symptoms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms__status_idx\` ON \`symptoms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__symptoms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_body_system\` text,
  	\`version_specificity\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__symptoms_v\`("id", "parent_id", "version_kind", "version_body_system", "version_specificity", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_body_system", "version_specificity", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_symptoms_v\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__symptoms_v\` RENAME TO \`_symptoms_v\`;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_parent_idx\` ON \`_symptoms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_governance_version_governance_author_idx\` ON \`_symptoms_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_governance_version_governance_review_idx\` ON \`_symptoms_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_slug_idx\` ON \`_symptoms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_updated_at_idx\` ON \`_symptoms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_created_at_idx\` ON \`_symptoms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version__status_idx\` ON \`_symptoms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_created_at_idx\` ON \`_symptoms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_updated_at_idx\` ON \`_symptoms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_snapshot_idx\` ON \`_symptoms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_published_locale_idx\` ON \`_symptoms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_latest_idx\` ON \`_symptoms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_foods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`preparation\` text,
  	\`fortified\` integer DEFAULT false,
  	\`scientific_name\` text,
  	\`source_database\` text,
  	\`source_release\` text,
  	\`source_description\` text,
  	\`fdc_id\` text,
  	\`ndb_number\` text,
  	\`source_id\` text(36),
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`source_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_foods\`("id", "group", "preparation", "fortified", "scientific_name", "source_database", "source_release", "source_description", "fdc_id", "ndb_number", "source_id", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "group", "preparation", "fortified", "scientific_name", "source_database", "source_release", "source_description", "fdc_id", "ndb_number", "source_id", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`foods\`;`)
  await db.run(sql`DROP TABLE \`foods\`;`)
  await db.run(sql`ALTER TABLE \`__new_foods\` RENAME TO \`foods\`;`)
  await db.run(sql`CREATE INDEX \`foods_fdc_id_idx\` ON \`foods\` (\`fdc_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_ndb_number_idx\` ON \`foods\` (\`ndb_number\`);`)
  await db.run(sql`CREATE INDEX \`foods_source_idx\` ON \`foods\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_governance_governance_author_idx\` ON \`foods\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_governance_governance_reviewer_idx\` ON \`foods\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_slug_idx\` ON \`foods\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`foods_updated_at_idx\` ON \`foods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`foods_created_at_idx\` ON \`foods\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`foods__status_idx\` ON \`foods\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__foods_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_group\` text,
  	\`version_preparation\` text,
  	\`version_fortified\` integer DEFAULT false,
  	\`version_scientific_name\` text,
  	\`version_source_database\` text,
  	\`version_source_release\` text,
  	\`version_source_description\` text,
  	\`version_fdc_id\` text,
  	\`version_ndb_number\` text,
  	\`version_source_id\` text(36),
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__foods_v\`("id", "parent_id", "version_group", "version_preparation", "version_fortified", "version_scientific_name", "version_source_database", "version_source_release", "version_source_description", "version_fdc_id", "version_ndb_number", "version_source_id", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_group", "version_preparation", "version_fortified", "version_scientific_name", "version_source_database", "version_source_release", "version_source_description", "version_fdc_id", "version_ndb_number", "version_source_id", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_foods_v\`;`)
  await db.run(sql`DROP TABLE \`_foods_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__foods_v\` RENAME TO \`_foods_v\`;`)
  await db.run(sql`CREATE INDEX \`_foods_v_parent_idx\` ON \`_foods_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_fdc_id_idx\` ON \`_foods_v\` (\`version_fdc_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_ndb_number_idx\` ON \`_foods_v\` (\`version_ndb_number\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_source_idx\` ON \`_foods_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_governance_version_governance_author_idx\` ON \`_foods_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_governance_version_governance_reviewer_idx\` ON \`_foods_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_slug_idx\` ON \`_foods_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_updated_at_idx\` ON \`_foods_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_created_at_idx\` ON \`_foods_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version__status_idx\` ON \`_foods_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_created_at_idx\` ON \`_foods_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_updated_at_idx\` ON \`_foods_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_snapshot_idx\` ON \`_foods_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_published_locale_idx\` ON \`_foods_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_latest_idx\` ON \`_foods_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_functions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body_system\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_functions\`("id", "body_system", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "body_system", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`functions\`;`)
  await db.run(sql`DROP TABLE \`functions\`;`)
  await db.run(sql`ALTER TABLE \`__new_functions\` RENAME TO \`functions\`;`)
  await db.run(sql`CREATE INDEX \`functions_governance_governance_author_idx\` ON \`functions\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`functions_governance_governance_reviewer_idx\` ON \`functions\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`functions_slug_idx\` ON \`functions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`functions_updated_at_idx\` ON \`functions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`functions_created_at_idx\` ON \`functions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`functions__status_idx\` ON \`functions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__functions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_body_system\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__functions_v\`("id", "parent_id", "version_body_system", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_body_system", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_functions_v\`;`)
  await db.run(sql`DROP TABLE \`_functions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__functions_v\` RENAME TO \`_functions_v\`;`)
  await db.run(sql`CREATE INDEX \`_functions_v_parent_idx\` ON \`_functions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_governance_version_governance_autho_idx\` ON \`_functions_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_governance_version_governance_revie_idx\` ON \`_functions_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_version_slug_idx\` ON \`_functions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_version_updated_at_idx\` ON \`_functions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_version_created_at_idx\` ON \`_functions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_version__status_idx\` ON \`_functions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_created_at_idx\` ON \`_functions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_updated_at_idx\` ON \`_functions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_snapshot_idx\` ON \`_functions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_published_locale_idx\` ON \`_functions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_latest_idx\` ON \`_functions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`severity\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_factors\`("id", "kind", "severity", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "kind", "severity", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`factors\`;`)
  await db.run(sql`DROP TABLE \`factors\`;`)
  await db.run(sql`ALTER TABLE \`__new_factors\` RENAME TO \`factors\`;`)
  await db.run(sql`CREATE INDEX \`factors_governance_governance_author_idx\` ON \`factors\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`factors_governance_governance_reviewer_idx\` ON \`factors\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_slug_idx\` ON \`factors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`factors_updated_at_idx\` ON \`factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`factors_created_at_idx\` ON \`factors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`factors__status_idx\` ON \`factors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__factors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_severity\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__factors_v\`("id", "parent_id", "version_kind", "version_severity", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_severity", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_factors_v\`;`)
  await db.run(sql`DROP TABLE \`_factors_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__factors_v\` RENAME TO \`_factors_v\`;`)
  await db.run(sql`CREATE INDEX \`_factors_v_parent_idx\` ON \`_factors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_governance_version_governance_author_idx\` ON \`_factors_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_governance_version_governance_reviewe_idx\` ON \`_factors_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_version_slug_idx\` ON \`_factors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_version_updated_at_idx\` ON \`_factors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_version_created_at_idx\` ON \`_factors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_version__status_idx\` ON \`_factors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_created_at_idx\` ON \`_factors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_updated_at_idx\` ON \`_factors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_snapshot_idx\` ON \`_factors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_published_locale_idx\` ON \`_factors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_latest_idx\` ON \`_factors_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_therapies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`route\` text,
  	\`bypasses_gut\` integer DEFAULT false,
  	\`standardised\` integer DEFAULT false,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_therapies\`("id", "route", "bypasses_gut", "standardised", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "route", "bypasses_gut", "standardised", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`therapies\`;`)
  await db.run(sql`DROP TABLE \`therapies\`;`)
  await db.run(sql`ALTER TABLE \`__new_therapies\` RENAME TO \`therapies\`;`)
  await db.run(sql`CREATE INDEX \`therapies_governance_governance_author_idx\` ON \`therapies\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`therapies_governance_governance_reviewer_idx\` ON \`therapies\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`therapies_slug_idx\` ON \`therapies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`therapies_updated_at_idx\` ON \`therapies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`therapies_created_at_idx\` ON \`therapies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`therapies__status_idx\` ON \`therapies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__therapies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_route\` text,
  	\`version_bypasses_gut\` integer DEFAULT false,
  	\`version_standardised\` integer DEFAULT false,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__therapies_v\`("id", "parent_id", "version_route", "version_bypasses_gut", "version_standardised", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_route", "version_bypasses_gut", "version_standardised", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_therapies_v\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__therapies_v\` RENAME TO \`_therapies_v\`;`)
  await db.run(sql`CREATE INDEX \`_therapies_v_parent_idx\` ON \`_therapies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_governance_version_governance_autho_idx\` ON \`_therapies_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_governance_version_governance_revie_idx\` ON \`_therapies_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_version_slug_idx\` ON \`_therapies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_version_updated_at_idx\` ON \`_therapies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_version_created_at_idx\` ON \`_therapies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_version__status_idx\` ON \`_therapies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_created_at_idx\` ON \`_therapies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_updated_at_idx\` ON \`_therapies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_snapshot_idx\` ON \`_therapies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_published_locale_idx\` ON \`_therapies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_latest_idx\` ON \`_therapies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_intake_references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`authority\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`ul_scope\` text,
  	\`sex\` text DEFAULT 'all',
  	\`reproductive_state\` text DEFAULT 'none',
  	\`age_min_months\` numeric,
  	\`age_max_months\` numeric,
  	\`valid_from\` text,
  	\`superseded_by_id\` text(36),
  	\`citation_id\` text(36),
  	\`source_note\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`superseded_by_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_intake_references\`("id", "kind", "authority", "value", "unit", "ul_scope", "sex", "reproductive_state", "age_min_months", "age_max_months", "valid_from", "superseded_by_id", "citation_id", "source_note", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "kind", "authority", "value", "unit", "ul_scope", "sex", "reproductive_state", "age_min_months", "age_max_months", "valid_from", "superseded_by_id", "citation_id", "source_note", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`intake_references\`;`)
  await db.run(sql`DROP TABLE \`intake_references\`;`)
  await db.run(sql`ALTER TABLE \`__new_intake_references\` RENAME TO \`intake_references\`;`)
  await db.run(sql`CREATE INDEX \`intake_references_superseded_by_idx\` ON \`intake_references\` (\`superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_citation_idx\` ON \`intake_references\` (\`citation_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_governance_governance_author_idx\` ON \`intake_references\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_governance_governance_reviewer_idx\` ON \`intake_references\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`intake_references_slug_idx\` ON \`intake_references\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_updated_at_idx\` ON \`intake_references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_created_at_idx\` ON \`intake_references\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`intake_references__status_idx\` ON \`intake_references\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__intake_references_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_authority\` text,
  	\`version_value\` numeric,
  	\`version_unit\` text,
  	\`version_ul_scope\` text,
  	\`version_sex\` text DEFAULT 'all',
  	\`version_reproductive_state\` text DEFAULT 'none',
  	\`version_age_min_months\` numeric,
  	\`version_age_max_months\` numeric,
  	\`version_valid_from\` text,
  	\`version_superseded_by_id\` text(36),
  	\`version_citation_id\` text(36),
  	\`version_source_note\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_superseded_by_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__intake_references_v\`("id", "parent_id", "version_kind", "version_authority", "version_value", "version_unit", "version_ul_scope", "version_sex", "version_reproductive_state", "version_age_min_months", "version_age_max_months", "version_valid_from", "version_superseded_by_id", "version_citation_id", "version_source_note", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_authority", "version_value", "version_unit", "version_ul_scope", "version_sex", "version_reproductive_state", "version_age_min_months", "version_age_max_months", "version_valid_from", "version_superseded_by_id", "version_citation_id", "version_source_note", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_intake_references_v\`;`)
  await db.run(sql`DROP TABLE \`_intake_references_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__intake_references_v\` RENAME TO \`_intake_references_v\`;`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_parent_idx\` ON \`_intake_references_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_version_superseded_by_idx\` ON \`_intake_references_v\` (\`version_superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_version_citation_idx\` ON \`_intake_references_v\` (\`version_citation_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_governance_version_governan_idx\` ON \`_intake_references_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_governance_version_govern_1_idx\` ON \`_intake_references_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_version_slug_idx\` ON \`_intake_references_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_version_updated_at_idx\` ON \`_intake_references_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_version_created_at_idx\` ON \`_intake_references_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_version__status_idx\` ON \`_intake_references_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_created_at_idx\` ON \`_intake_references_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_updated_at_idx\` ON \`_intake_references_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_snapshot_idx\` ON \`_intake_references_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_published_locale_idx\` ON \`_intake_references_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_latest_idx\` ON \`_intake_references_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`predicate\` text,
  	\`basis\` text,
  	\`verdict\` text,
  	\`direction\` text,
  	\`certainty\` text,
  	\`prevalence_metric\` text,
  	\`prevalence_years\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_claims\`("id", "predicate", "basis", "verdict", "direction", "certainty", "prevalence_metric", "prevalence_years", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "predicate", "basis", "verdict", "direction", "certainty", "prevalence_metric", "prevalence_years", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`claims\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`ALTER TABLE \`__new_claims\` RENAME TO \`claims\`;`)
  await db.run(sql`CREATE INDEX \`claims_governance_governance_author_idx\` ON \`claims\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_governance_governance_reviewer_idx\` ON \`claims\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_slug_idx\` ON \`claims\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`claims__status_idx\` ON \`claims\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__claims_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_predicate\` text,
  	\`version_basis\` text,
  	\`version_verdict\` text,
  	\`version_direction\` text,
  	\`version_certainty\` text,
  	\`version_prevalence_metric\` text,
  	\`version_prevalence_years\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__claims_v\`("id", "parent_id", "version_predicate", "version_basis", "version_verdict", "version_direction", "version_certainty", "version_prevalence_metric", "version_prevalence_years", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_predicate", "version_basis", "version_verdict", "version_direction", "version_certainty", "version_prevalence_metric", "version_prevalence_years", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_claims_v\`;`)
  await db.run(sql`DROP TABLE \`_claims_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__claims_v\` RENAME TO \`_claims_v\`;`)
  await db.run(sql`CREATE INDEX \`_claims_v_parent_idx\` ON \`_claims_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_governance_version_governance_author_idx\` ON \`_claims_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_governance_version_governance_reviewer_idx\` ON \`_claims_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_slug_idx\` ON \`_claims_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_updated_at_idx\` ON \`_claims_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_created_at_idx\` ON \`_claims_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version__status_idx\` ON \`_claims_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_created_at_idx\` ON \`_claims_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_updated_at_idx\` ON \`_claims_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_snapshot_idx\` ON \`_claims_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_published_locale_idx\` ON \`_claims_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_latest_idx\` ON \`_claims_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_citations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`csl_type\` text DEFAULT 'article-journal',
  	\`study_design\` text,
  	\`has_more_authors\` integer DEFAULT false,
  	\`container_title\` text,
  	\`year\` numeric,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`language\` text,
  	\`publisher\` text,
  	\`funding\` text,
  	\`conflicts\` text,
  	\`doi\` text,
  	\`pmid\` text,
  	\`pmcid\` text,
  	\`isbn\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`identity_check_status\` text DEFAULT 'unverified',
  	\`identity_check_checked_at\` text,
  	\`identity_check_note\` text,
  	\`integrity_status\` text DEFAULT 'ok',
  	\`integrity_notice_date\` text,
  	\`integrity_notice_doi\` text,
  	\`integrity_source\` text,
  	\`integrity_superseded_by_id\` text(36),
  	\`integrity_note\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`integrity_superseded_by_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_citations\`("id", "title", "csl_type", "study_design", "has_more_authors", "container_title", "year", "volume", "issue", "pages", "language", "publisher", "funding", "conflicts", "doi", "pmid", "pmcid", "isbn", "url", "accessed", "identity_check_status", "identity_check_checked_at", "identity_check_note", "integrity_status", "integrity_notice_date", "integrity_notice_doi", "integrity_source", "integrity_superseded_by_id", "integrity_note", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "title", "csl_type", "study_design", "has_more_authors", "container_title", "year", "volume", "issue", "pages", "language", "publisher", "funding", "conflicts", "doi", "pmid", "pmcid", "isbn", "url", "accessed", "identity_check_status", "identity_check_checked_at", "identity_check_note", "integrity_status", "integrity_notice_date", "integrity_notice_doi", "integrity_source", "integrity_superseded_by_id", "integrity_note", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`citations\`;`)
  await db.run(sql`DROP TABLE \`citations\`;`)
  await db.run(sql`ALTER TABLE \`__new_citations\` RENAME TO \`citations\`;`)
  await db.run(sql`CREATE INDEX \`citations_doi_idx\` ON \`citations\` (\`doi\`);`)
  await db.run(sql`CREATE INDEX \`citations_pmid_idx\` ON \`citations\` (\`pmid\`);`)
  await db.run(sql`CREATE INDEX \`citations_integrity_integrity_superseded_by_idx\` ON \`citations\` (\`integrity_superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_governance_governance_author_idx\` ON \`citations\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_governance_governance_reviewer_idx\` ON \`citations\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`citations_slug_idx\` ON \`citations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`citations_updated_at_idx\` ON \`citations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_created_at_idx\` ON \`citations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`citations__status_idx\` ON \`citations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__citations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_csl_type\` text DEFAULT 'article-journal',
  	\`version_study_design\` text,
  	\`version_has_more_authors\` integer DEFAULT false,
  	\`version_container_title\` text,
  	\`version_year\` numeric,
  	\`version_volume\` text,
  	\`version_issue\` text,
  	\`version_pages\` text,
  	\`version_language\` text,
  	\`version_publisher\` text,
  	\`version_funding\` text,
  	\`version_conflicts\` text,
  	\`version_doi\` text,
  	\`version_pmid\` text,
  	\`version_pmcid\` text,
  	\`version_isbn\` text,
  	\`version_url\` text,
  	\`version_accessed\` text,
  	\`version_identity_check_status\` text DEFAULT 'unverified',
  	\`version_identity_check_checked_at\` text,
  	\`version_identity_check_note\` text,
  	\`version_integrity_status\` text DEFAULT 'ok',
  	\`version_integrity_notice_date\` text,
  	\`version_integrity_notice_doi\` text,
  	\`version_integrity_source\` text,
  	\`version_integrity_superseded_by_id\` text(36),
  	\`version_integrity_note\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_integrity_superseded_by_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__citations_v\`("id", "parent_id", "version_title", "version_csl_type", "version_study_design", "version_has_more_authors", "version_container_title", "version_year", "version_volume", "version_issue", "version_pages", "version_language", "version_publisher", "version_funding", "version_conflicts", "version_doi", "version_pmid", "version_pmcid", "version_isbn", "version_url", "version_accessed", "version_identity_check_status", "version_identity_check_checked_at", "version_identity_check_note", "version_integrity_status", "version_integrity_notice_date", "version_integrity_notice_doi", "version_integrity_source", "version_integrity_superseded_by_id", "version_integrity_note", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_title", "version_csl_type", "version_study_design", "version_has_more_authors", "version_container_title", "version_year", "version_volume", "version_issue", "version_pages", "version_language", "version_publisher", "version_funding", "version_conflicts", "version_doi", "version_pmid", "version_pmcid", "version_isbn", "version_url", "version_accessed", "version_identity_check_status", "version_identity_check_checked_at", "version_identity_check_note", "version_integrity_status", "version_integrity_notice_date", "version_integrity_notice_doi", "version_integrity_source", "version_integrity_superseded_by_id", "version_integrity_note", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_citations_v\`;`)
  await db.run(sql`DROP TABLE \`_citations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__citations_v\` RENAME TO \`_citations_v\`;`)
  await db.run(sql`CREATE INDEX \`_citations_v_parent_idx\` ON \`_citations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_doi_idx\` ON \`_citations_v\` (\`version_doi\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_pmid_idx\` ON \`_citations_v\` (\`version_pmid\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_integrity_version_integrity_superse_idx\` ON \`_citations_v\` (\`version_integrity_superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_governance_version_governance_autho_idx\` ON \`_citations_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_governance_version_governance_revie_idx\` ON \`_citations_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_slug_idx\` ON \`_citations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_updated_at_idx\` ON \`_citations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_created_at_idx\` ON \`_citations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version__status_idx\` ON \`_citations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_created_at_idx\` ON \`_citations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_updated_at_idx\` ON \`_citations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_snapshot_idx\` ON \`_citations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_published_locale_idx\` ON \`_citations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_latest_idx\` ON \`_citations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE INDEX \`articles_governance_governance_author_idx\` ON \`articles\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_governance_governance_reviewer_idx\` ON \`articles\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_governance_version_governance_author_idx\` ON \`_articles_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_governance_version_governance_review_idx\` ON \`_articles_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`orcid\` text,
  	\`url\` text,
  	\`governance_author_id\` text(36),
  	\`governance_reviewer_id\` text(36),
  	\`governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`governance_last_reviewed\` text,
  	\`governance_next_review_due\` text,
  	\`governance_ai_assistance\` text,
  	\`slug\` text,
  	\`rename_to\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_people\`("id", "name", "orcid", "url", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "name", "orcid", "url", "governance_author_id", "governance_reviewer_id", "governance_review_state", "governance_last_reviewed", "governance_next_review_due", "governance_ai_assistance", "slug", "rename_to", "first_published_at", "updated_at", "created_at", "_status" FROM \`people\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`ALTER TABLE \`__new_people\` RENAME TO \`people\`;`)
  await db.run(sql`CREATE INDEX \`people_governance_governance_author_idx\` ON \`people\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`people_governance_governance_reviewer_idx\` ON \`people\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_orcid\` text,
  	\`version_url\` text,
  	\`version_governance_author_id\` text(36),
  	\`version_governance_reviewer_id\` text(36),
  	\`version_governance_review_state\` text DEFAULT 'unreviewed-demo',
  	\`version_governance_last_reviewed\` text,
  	\`version_governance_next_review_due\` text,
  	\`version_governance_ai_assistance\` text,
  	\`version_slug\` text,
  	\`version_rename_to\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_governance_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__people_v\`("id", "parent_id", "version_name", "version_orcid", "version_url", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_orcid", "version_url", "version_governance_author_id", "version_governance_reviewer_id", "version_governance_review_state", "version_governance_last_reviewed", "version_governance_next_review_due", "version_governance_ai_assistance", "version_slug", "version_rename_to", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__people_v\` RENAME TO \`_people_v\`;`)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_governance_version_governance_author_idx\` ON \`_people_v\` (\`version_governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_governance_version_governance_reviewer_idx\` ON \`_people_v\` (\`version_governance_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "login_attempts", "lock_until") SELECT "id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`foods_id\` text(36),
  	\`functions_id\` text(36),
  	\`factors_id\` text(36),
  	\`therapies_id\` text(36),
  	\`intake_references_id\` text(36),
  	\`claims_id\` text(36),
  	\`citations_id\` text(36),
  	\`articles_id\` text(36),
  	\`people_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`api_keys_id\` text(36),
  	\`publications_id\` text(36),
  	\`outbox_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`functions_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`therapies_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`intake_references_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`citations_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_keys_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "minerals_id", "symptoms_id", "foods_id", "functions_id", "factors_id", "therapies_id", "intake_references_id", "claims_id", "citations_id", "articles_id", "people_id", "media_id", "users_id", "api_keys_id", "publications_id", "outbox_id") SELECT "id", "order", "parent_id", "path", "minerals_id", "symptoms_id", "foods_id", "functions_id", "factors_id", "therapies_id", "intake_references_id", "claims_id", "citations_id", "articles_id", "people_id", "media_id", "users_id", "api_keys_id", "publications_id", "outbox_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_minerals_id_idx\` ON \`payload_locked_documents_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_symptoms_id_idx\` ON \`payload_locked_documents_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_foods_id_idx\` ON \`payload_locked_documents_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_functions_id_idx\` ON \`payload_locked_documents_rels\` (\`functions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_factors_id_idx\` ON \`payload_locked_documents_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_therapies_id_idx\` ON \`payload_locked_documents_rels\` (\`therapies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_intake_references_id_idx\` ON \`payload_locked_documents_rels\` (\`intake_references_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_citations_id_idx\` ON \`payload_locked_documents_rels\` (\`citations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
}
