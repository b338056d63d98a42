import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`minerals_status_tests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_low\` numeric,
  	\`reference_high\` numeric,
  	\`unit\` text,
  	\`citation_id\` text(36),
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minerals_status_tests_order_idx\` ON \`minerals_status_tests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`minerals_status_tests_parent_id_idx\` ON \`minerals_status_tests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`minerals_status_tests_citation_idx\` ON \`minerals_status_tests\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_status_tests_locales\` (
  	\`name\` text,
  	\`specimen\` text,
  	\`limitation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals_status_tests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`minerals_status_tests_locales_locale_parent_id_unique\` ON \`minerals_status_tests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_excess_risks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`citation_id\` text(36),
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minerals_excess_risks_order_idx\` ON \`minerals_excess_risks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`minerals_excess_risks_parent_id_idx\` ON \`minerals_excess_risks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`minerals_excess_risks_citation_idx\` ON \`minerals_excess_risks\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_excess_risks_locales\` (
  	\`risk\` text,
  	\`population\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals_excess_risks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`minerals_excess_risks_locales_locale_parent_id_unique\` ON \`minerals_excess_risks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_supplement_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`formula\` text,
  	\`elemental_percent\` numeric,
  	\`cas\` text,
  	\`pubchem_cid\` numeric,
  	\`citation_id\` text(36),
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minerals_supplement_forms_order_idx\` ON \`minerals_supplement_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`minerals_supplement_forms_parent_id_idx\` ON \`minerals_supplement_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`minerals_supplement_forms_citation_idx\` ON \`minerals_supplement_forms\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_supplement_forms_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals_supplement_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`minerals_supplement_forms_locales_locale_parent_id_unique\` ON \`minerals_supplement_forms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`status\` text DEFAULT 'unverified',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minerals_identifiers_order_idx\` ON \`minerals_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`minerals_identifiers_parent_id_idx\` ON \`minerals_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minerals_governance_audience_order_idx\` ON \`minerals_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`minerals_governance_audience_parent_idx\` ON \`minerals_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals\` (
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
  await db.run(sql`CREATE INDEX \`minerals_governance_governance_author_idx\` ON \`minerals\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`minerals_governance_governance_reviewer_idx\` ON \`minerals\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`minerals_slug_idx\` ON \`minerals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`minerals_updated_at_idx\` ON \`minerals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`minerals_created_at_idx\` ON \`minerals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`minerals__status_idx\` ON \`minerals\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`minerals_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`overview\` text,
  	\`body_content\` text,
  	\`homeostasis\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`minerals_locales_locale_parent_id_unique\` ON \`minerals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minerals_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minerals_texts_order_parent\` ON \`minerals_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_status_tests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_low\` numeric,
  	\`reference_high\` numeric,
  	\`unit\` text,
  	\`citation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_status_tests_order_idx\` ON \`_minerals_v_version_status_tests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_status_tests_parent_id_idx\` ON \`_minerals_v_version_status_tests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_status_tests_citation_idx\` ON \`_minerals_v_version_status_tests\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_status_tests_locales\` (
  	\`name\` text,
  	\`specimen\` text,
  	\`limitation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v_version_status_tests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_minerals_v_version_status_tests_locales_locale_parent_id_un\` ON \`_minerals_v_version_status_tests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_excess_risks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`citation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_excess_risks_order_idx\` ON \`_minerals_v_version_excess_risks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_excess_risks_parent_id_idx\` ON \`_minerals_v_version_excess_risks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_excess_risks_citation_idx\` ON \`_minerals_v_version_excess_risks\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_excess_risks_locales\` (
  	\`risk\` text,
  	\`population\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v_version_excess_risks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_minerals_v_version_excess_risks_locales_locale_parent_id_un\` ON \`_minerals_v_version_excess_risks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_supplement_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`formula\` text,
  	\`elemental_percent\` numeric,
  	\`cas\` text,
  	\`pubchem_cid\` numeric,
  	\`citation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_supplement_forms_order_idx\` ON \`_minerals_v_version_supplement_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_supplement_forms_parent_id_idx\` ON \`_minerals_v_version_supplement_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_supplement_forms_citation_idx\` ON \`_minerals_v_version_supplement_forms\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_supplement_forms_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v_version_supplement_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_minerals_v_version_supplement_forms_locales_locale_parent_i\` ON \`_minerals_v_version_supplement_forms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`status\` text DEFAULT 'unverified',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_identifiers_order_idx\` ON \`_minerals_v_version_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_identifiers_parent_id_idx\` ON \`_minerals_v_version_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_governance_audience_order_idx\` ON \`_minerals_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_minerals_v_version_governance_audience_parent_idx\` ON \`_minerals_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v\` (
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
  await db.run(sql`CREATE TABLE \`_minerals_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_overview\` text,
  	\`version_body_content\` text,
  	\`version_homeostasis\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_minerals_v_locales_locale_parent_id_unique\` ON \`_minerals_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_minerals_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_minerals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_minerals_v_texts_order_parent\` ON \`_minerals_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_lay_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_lay_terms_order_idx\` ON \`symptoms_lay_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_lay_terms_parent_id_idx\` ON \`symptoms_lay_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_lay_terms_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms_lay_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_lay_terms_locales_locale_parent_id_unique\` ON \`symptoms_lay_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_red_flags\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_red_flags_order_idx\` ON \`symptoms_red_flags\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_red_flags_parent_id_idx\` ON \`symptoms_red_flags\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_red_flags_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms_red_flags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_red_flags_locales_locale_parent_id_unique\` ON \`symptoms_red_flags_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_other_causes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_other_causes_order_idx\` ON \`symptoms_other_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_other_causes_parent_id_idx\` ON \`symptoms_other_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_other_causes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms_other_causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_other_causes_locales_locale_parent_id_unique\` ON \`symptoms_other_causes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`status\` text DEFAULT 'unverified',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_codes_order_idx\` ON \`symptoms_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_codes_parent_id_idx\` ON \`symptoms_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_governance_audience_order_idx\` ON \`symptoms_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_governance_audience_parent_idx\` ON \`symptoms_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms\` (
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
  await db.run(sql`CREATE INDEX \`symptoms_governance_governance_author_idx\` ON \`symptoms\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_governance_governance_reviewer_idx\` ON \`symptoms\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_slug_idx\` ON \`symptoms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_updated_at_idx\` ON \`symptoms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_created_at_idx\` ON \`symptoms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms__status_idx\` ON \`symptoms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body_site\` text,
  	\`seek_care_advice\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_locales_locale_parent_id_unique\` ON \`symptoms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_texts_order_parent\` ON \`symptoms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_lay_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_lay_terms_order_idx\` ON \`_symptoms_v_version_lay_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_lay_terms_parent_id_idx\` ON \`_symptoms_v_version_lay_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_lay_terms_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v_version_lay_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_symptoms_v_version_lay_terms_locales_locale_parent_id_uniqu\` ON \`_symptoms_v_version_lay_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_red_flags\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_red_flags_order_idx\` ON \`_symptoms_v_version_red_flags\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_red_flags_parent_id_idx\` ON \`_symptoms_v_version_red_flags\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_red_flags_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v_version_red_flags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_symptoms_v_version_red_flags_locales_locale_parent_id_uniqu\` ON \`_symptoms_v_version_red_flags_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_other_causes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_other_causes_order_idx\` ON \`_symptoms_v_version_other_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_other_causes_parent_id_idx\` ON \`_symptoms_v_version_other_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_other_causes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v_version_other_causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_symptoms_v_version_other_causes_locales_locale_parent_id_un\` ON \`_symptoms_v_version_other_causes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`status\` text DEFAULT 'unverified',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_codes_order_idx\` ON \`_symptoms_v_version_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_codes_parent_id_idx\` ON \`_symptoms_v_version_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_governance_audience_order_idx\` ON \`_symptoms_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_governance_audience_parent_idx\` ON \`_symptoms_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v\` (
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
  await db.run(sql`CREATE TABLE \`_symptoms_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body_site\` text,
  	\`version_seek_care_advice\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_symptoms_v_locales_locale_parent_id_unique\` ON \`_symptoms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_texts_order_parent\` ON \`_symptoms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_portions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`grams\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_portions_order_idx\` ON \`foods_portions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_portions_parent_id_idx\` ON \`foods_portions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_portions_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_portions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_portions_locales_locale_parent_id_unique\` ON \`foods_portions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mineral_id\` text(36),
  	\`amount\` numeric,
  	\`unit\` text,
  	\`value_type\` text,
  	\`samples\` numeric,
  	\`min\` numeric,
  	\`max\` numeric,
  	\`derivation\` text,
  	\`source\` text,
  	FOREIGN KEY (\`mineral_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_amounts_order_idx\` ON \`foods_amounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_amounts_parent_id_idx\` ON \`foods_amounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_amounts_mineral_idx\` ON \`foods_amounts\` (\`mineral_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_antinutrients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`component_id\` text(36),
  	\`amount\` numeric,
  	\`unit\` text,
  	\`citation_id\` text(36),
  	FOREIGN KEY (\`component_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_antinutrients_order_idx\` ON \`foods_antinutrients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_antinutrients_parent_id_idx\` ON \`foods_antinutrients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_antinutrients_component_idx\` ON \`foods_antinutrients\` (\`component_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_antinutrients_citation_idx\` ON \`foods_antinutrients\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_antinutrients_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_antinutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_antinutrients_locales_locale_parent_id_unique\` ON \`foods_antinutrients_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_governance_audience_order_idx\` ON \`foods_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`foods_governance_audience_parent_idx\` ON \`foods_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods\` (
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
  await db.run(sql`CREATE INDEX \`foods_fdc_id_idx\` ON \`foods\` (\`fdc_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_ndb_number_idx\` ON \`foods\` (\`ndb_number\`);`)
  await db.run(sql`CREATE INDEX \`foods_source_idx\` ON \`foods\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_governance_governance_author_idx\` ON \`foods\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_governance_governance_reviewer_idx\` ON \`foods\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_slug_idx\` ON \`foods\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`foods_updated_at_idx\` ON \`foods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`foods_created_at_idx\` ON \`foods\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`foods__status_idx\` ON \`foods\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`foods_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_locales_locale_parent_id_unique\` ON \`foods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_texts_order_parent\` ON \`foods_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_portions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`grams\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_portions_order_idx\` ON \`_foods_v_version_portions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_portions_parent_id_idx\` ON \`_foods_v_version_portions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_portions_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_version_portions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_version_portions_locales_locale_parent_id_unique\` ON \`_foods_v_version_portions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mineral_id\` text(36),
  	\`amount\` numeric,
  	\`unit\` text,
  	\`value_type\` text,
  	\`samples\` numeric,
  	\`min\` numeric,
  	\`max\` numeric,
  	\`derivation\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`mineral_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_amounts_order_idx\` ON \`_foods_v_version_amounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_amounts_parent_id_idx\` ON \`_foods_v_version_amounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_amounts_mineral_idx\` ON \`_foods_v_version_amounts\` (\`mineral_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_antinutrients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`component_id\` text(36),
  	\`amount\` numeric,
  	\`unit\` text,
  	\`citation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`component_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_antinutrients_order_idx\` ON \`_foods_v_version_antinutrients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_antinutrients_parent_id_idx\` ON \`_foods_v_version_antinutrients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_antinutrients_component_idx\` ON \`_foods_v_version_antinutrients\` (\`component_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_antinutrients_citation_idx\` ON \`_foods_v_version_antinutrients\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_antinutrients_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_version_antinutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_version_antinutrients_locales_locale_parent_id_uniq\` ON \`_foods_v_version_antinutrients_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_governance_audience_order_idx\` ON \`_foods_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_governance_audience_parent_idx\` ON \`_foods_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v\` (
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
  await db.run(sql`CREATE TABLE \`_foods_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_locales_locale_parent_id_unique\` ON \`_foods_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_texts_order_parent\` ON \`_foods_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`functions_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`functions_governance_audience_order_idx\` ON \`functions_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`functions_governance_audience_parent_idx\` ON \`functions_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`functions\` (
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
  await db.run(sql`CREATE INDEX \`functions_governance_governance_author_idx\` ON \`functions\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`functions_governance_governance_reviewer_idx\` ON \`functions\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`functions_slug_idx\` ON \`functions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`functions_updated_at_idx\` ON \`functions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`functions_created_at_idx\` ON \`functions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`functions__status_idx\` ON \`functions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`functions_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`mechanism\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`functions_locales_locale_parent_id_unique\` ON \`functions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`functions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`functions_texts_order_parent\` ON \`functions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_functions_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_functions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_functions_v_version_governance_audience_order_idx\` ON \`_functions_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_functions_v_version_governance_audience_parent_idx\` ON \`_functions_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_functions_v\` (
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
  await db.run(sql`CREATE TABLE \`_functions_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_mechanism\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_functions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_functions_v_locales_locale_parent_id_unique\` ON \`_functions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_functions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_functions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_functions_v_texts_order_parent\` ON \`_functions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factors_examples_order_idx\` ON \`factors_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factors_examples_parent_id_idx\` ON \`factors_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors_examples_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_examples_locales_locale_parent_id_unique\` ON \`factors_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors_mechanism\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factors_mechanism_order_idx\` ON \`factors_mechanism\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factors_mechanism_parent_id_idx\` ON \`factors_mechanism\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors_mechanism_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors_mechanism\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_mechanism_locales_locale_parent_id_unique\` ON \`factors_mechanism_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factors_governance_audience_order_idx\` ON \`factors_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factors_governance_audience_parent_idx\` ON \`factors_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors\` (
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
  await db.run(sql`CREATE INDEX \`factors_governance_governance_author_idx\` ON \`factors\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`factors_governance_governance_reviewer_idx\` ON \`factors\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_slug_idx\` ON \`factors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`factors_updated_at_idx\` ON \`factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`factors_created_at_idx\` ON \`factors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`factors__status_idx\` ON \`factors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`factors_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`management\` text,
  	\`scope\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_locales_locale_parent_id_unique\` ON \`factors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factors_texts_order_parent\` ON \`factors_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v_version_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factors_v_version_examples_order_idx\` ON \`_factors_v_version_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_examples_parent_id_idx\` ON \`_factors_v_version_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v_version_examples_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factors_v_version_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factors_v_version_examples_locales_locale_parent_id_unique\` ON \`_factors_v_version_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v_version_mechanism\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factors_v_version_mechanism_order_idx\` ON \`_factors_v_version_mechanism\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_mechanism_parent_id_idx\` ON \`_factors_v_version_mechanism\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v_version_mechanism_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factors_v_version_mechanism\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factors_v_version_mechanism_locales_locale_parent_id_unique\` ON \`_factors_v_version_mechanism_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factors_v_version_governance_audience_order_idx\` ON \`_factors_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factors_v_version_governance_audience_parent_idx\` ON \`_factors_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v\` (
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
  await db.run(sql`CREATE TABLE \`_factors_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_management\` text,
  	\`version_scope\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factors_v_locales_locale_parent_id_unique\` ON \`_factors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factors_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factors_v_texts_order_parent\` ON \`_factors_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`therapies_settings_order_idx\` ON \`therapies_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`therapies_settings_parent_idx\` ON \`therapies_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mineral_id\` text(36),
  	\`amount_low\` numeric,
  	\`amount_high\` numeric,
  	\`unit\` text,
  	FOREIGN KEY (\`mineral_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`therapies_components_order_idx\` ON \`therapies_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`therapies_components_parent_id_idx\` ON \`therapies_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`therapies_components_mineral_idx\` ON \`therapies_components\` (\`mineral_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_components_locales\` (
  	\`substance\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies_components\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`therapies_components_locales_locale_parent_id_unique\` ON \`therapies_components_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_safety_considerations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`therapies_safety_considerations_order_idx\` ON \`therapies_safety_considerations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`therapies_safety_considerations_parent_id_idx\` ON \`therapies_safety_considerations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_safety_considerations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies_safety_considerations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`therapies_safety_considerations_locales_locale_parent_id_uni\` ON \`therapies_safety_considerations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_regulatory_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`authority\` text,
  	\`date\` text,
  	\`citation_id\` text(36),
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`therapies_regulatory_actions_order_idx\` ON \`therapies_regulatory_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`therapies_regulatory_actions_parent_id_idx\` ON \`therapies_regulatory_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`therapies_regulatory_actions_citation_idx\` ON \`therapies_regulatory_actions\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_regulatory_actions_locales\` (
  	\`action\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies_regulatory_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`therapies_regulatory_actions_locales_locale_parent_id_unique\` ON \`therapies_regulatory_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`therapies_governance_audience_order_idx\` ON \`therapies_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`therapies_governance_audience_parent_idx\` ON \`therapies_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies\` (
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
  await db.run(sql`CREATE INDEX \`therapies_governance_governance_author_idx\` ON \`therapies\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`therapies_governance_governance_reviewer_idx\` ON \`therapies\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`therapies_slug_idx\` ON \`therapies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`therapies_updated_at_idx\` ON \`therapies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`therapies_created_at_idx\` ON \`therapies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`therapies__status_idx\` ON \`therapies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`therapies_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`onset\` text,
  	\`history\` text,
  	\`monitoring\` text,
  	\`regulatory_status\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`therapies_locales_locale_parent_id_unique\` ON \`therapies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`therapies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`therapies_texts_order_parent\` ON \`therapies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_settings_order_idx\` ON \`_therapies_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_settings_parent_idx\` ON \`_therapies_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mineral_id\` text(36),
  	\`amount_low\` numeric,
  	\`amount_high\` numeric,
  	\`unit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`mineral_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_components_order_idx\` ON \`_therapies_v_version_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_components_parent_id_idx\` ON \`_therapies_v_version_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_components_mineral_idx\` ON \`_therapies_v_version_components\` (\`mineral_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_components_locales\` (
  	\`substance\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v_version_components\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_therapies_v_version_components_locales_locale_parent_id_uni\` ON \`_therapies_v_version_components_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_safety_considerations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_safety_considerations_order_idx\` ON \`_therapies_v_version_safety_considerations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_safety_considerations_parent_id_idx\` ON \`_therapies_v_version_safety_considerations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_safety_considerations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v_version_safety_considerations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_therapies_v_version_safety_considerations_locales_locale_pa\` ON \`_therapies_v_version_safety_considerations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_regulatory_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`authority\` text,
  	\`date\` text,
  	\`citation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_regulatory_actions_order_idx\` ON \`_therapies_v_version_regulatory_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_regulatory_actions_parent_id_idx\` ON \`_therapies_v_version_regulatory_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_regulatory_actions_citation_idx\` ON \`_therapies_v_version_regulatory_actions\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_regulatory_actions_locales\` (
  	\`action\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v_version_regulatory_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_therapies_v_version_regulatory_actions_locales_locale_paren\` ON \`_therapies_v_version_regulatory_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_governance_audience_order_idx\` ON \`_therapies_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_therapies_v_version_governance_audience_parent_idx\` ON \`_therapies_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v\` (
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
  await db.run(sql`CREATE TABLE \`_therapies_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_onset\` text,
  	\`version_history\` text,
  	\`version_monitoring\` text,
  	\`version_regulatory_status\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_therapies_v_locales_locale_parent_id_unique\` ON \`_therapies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_therapies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_therapies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_therapies_v_texts_order_parent\` ON \`_therapies_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`intake_references_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`intake_references_governance_audience_order_idx\` ON \`intake_references_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_governance_audience_parent_idx\` ON \`intake_references_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`intake_references\` (
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
  await db.run(sql`CREATE INDEX \`intake_references_superseded_by_idx\` ON \`intake_references\` (\`superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_citation_idx\` ON \`intake_references\` (\`citation_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_governance_governance_author_idx\` ON \`intake_references\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_governance_governance_reviewer_idx\` ON \`intake_references\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`intake_references_slug_idx\` ON \`intake_references\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_updated_at_idx\` ON \`intake_references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_created_at_idx\` ON \`intake_references\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`intake_references__status_idx\` ON \`intake_references\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`intake_references_locales\` (
  	\`title\` text,
  	\`critical_effect\` text,
  	\`note\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`intake_references_locales_locale_parent_id_unique\` ON \`intake_references_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`intake_references_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`intake_references_texts_order_parent\` ON \`intake_references_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`intake_references_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`factors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`intake_references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`intake_references_rels_order_idx\` ON \`intake_references_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_rels_parent_idx\` ON \`intake_references_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_rels_path_idx\` ON \`intake_references_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_rels_minerals_id_idx\` ON \`intake_references_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`intake_references_rels_factors_id_idx\` ON \`intake_references_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE TABLE \`_intake_references_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_intake_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_governance_audience_order_idx\` ON \`_intake_references_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_version_governance_audience_parent_idx\` ON \`_intake_references_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_intake_references_v\` (
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
  await db.run(sql`CREATE TABLE \`_intake_references_v_locales\` (
  	\`version_title\` text,
  	\`version_critical_effect\` text,
  	\`version_note\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_intake_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_intake_references_v_locales_locale_parent_id_unique\` ON \`_intake_references_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_intake_references_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_intake_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_intake_references_v_texts_order_parent\` ON \`_intake_references_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_intake_references_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`factors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_intake_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_intake_references_v_rels_order_idx\` ON \`_intake_references_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_rels_parent_idx\` ON \`_intake_references_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_rels_path_idx\` ON \`_intake_references_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_rels_minerals_id_idx\` ON \`_intake_references_v_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`_intake_references_v_rels_factors_id_idx\` ON \`_intake_references_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`citation_id\` text(36),
  	\`stance\` text DEFAULT 'supports',
  	\`design\` text,
  	\`model\` text DEFAULT 'human',
  	\`studies\` numeric,
  	\`participants\` numeric,
  	\`effect_measure\` text,
  	\`effect_value\` numeric,
  	\`effect_ci_low\` numeric,
  	\`effect_ci_high\` numeric,
  	\`effect_unit\` text,
  	\`locator\` text,
  	\`quote\` text,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_evidence_order_idx\` ON \`claims_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_parent_id_idx\` ON \`claims_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_citation_idx\` ON \`claims_evidence\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_evidence_locales\` (
  	\`finding\` text,
  	\`population\` text,
  	\`risk_of_bias\` text,
  	\`funding\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_evidence_locales_locale_parent_id_unique\` ON \`claims_evidence_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_grade_reasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_grade_reasons_order_idx\` ON \`claims_grade_reasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_grade_reasons_parent_id_idx\` ON \`claims_grade_reasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_grade_reasons_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_grade_reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_grade_reasons_locales_locale_parent_id_unique\` ON \`claims_grade_reasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`low\` numeric,
  	\`high\` numeric,
  	\`unit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_quantities_order_idx\` ON \`claims_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_quantities_parent_id_idx\` ON \`claims_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_quantities_locales\` (
  	\`measure\` text,
  	\`context\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_quantities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_quantities_locales_locale_parent_id_unique\` ON \`claims_quantities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_jurisdictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`jurisdiction\` text,
  	\`status\` text,
  	\`wording\` text,
  	\`legal_basis\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_jurisdictions_order_idx\` ON \`claims_jurisdictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_jurisdictions_parent_id_idx\` ON \`claims_jurisdictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_origins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`quote\` text,
  	\`reference\` text,
  	\`decision\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_origins_order_idx\` ON \`claims_origins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_origins_parent_id_idx\` ON \`claims_origins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_governance_audience_order_idx\` ON \`claims_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`claims_governance_audience_parent_idx\` ON \`claims_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
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
  await db.run(sql`CREATE INDEX \`claims_governance_governance_author_idx\` ON \`claims\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_governance_governance_reviewer_idx\` ON \`claims\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_slug_idx\` ON \`claims\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`claims__status_idx\` ON \`claims\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`claims_locales\` (
  	\`statement\` text,
  	\`population\` text,
  	\`dose\` text,
  	\`duration\` text,
  	\`explanation\` text,
  	\`caveat\` text,
  	\`what_would_change\` text,
  	\`prevalence_region\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_locales_locale_parent_id_unique\` ON \`claims_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_texts_order_parent\` ON \`claims_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`functions_id\` text(36),
  	\`factors_id\` text(36),
  	\`foods_id\` text(36),
  	\`therapies_id\` text(36),
  	\`citations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`functions_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`therapies_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`citations_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_rels_order_idx\` ON \`claims_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_parent_idx\` ON \`claims_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_path_idx\` ON \`claims_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_minerals_id_idx\` ON \`claims_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_symptoms_id_idx\` ON \`claims_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_functions_id_idx\` ON \`claims_rels\` (\`functions_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_factors_id_idx\` ON \`claims_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_foods_id_idx\` ON \`claims_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_therapies_id_idx\` ON \`claims_rels\` (\`therapies_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_citations_id_idx\` ON \`claims_rels\` (\`citations_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`citation_id\` text(36),
  	\`stance\` text DEFAULT 'supports',
  	\`design\` text,
  	\`model\` text DEFAULT 'human',
  	\`studies\` numeric,
  	\`participants\` numeric,
  	\`effect_measure\` text,
  	\`effect_value\` numeric,
  	\`effect_ci_low\` numeric,
  	\`effect_ci_high\` numeric,
  	\`effect_unit\` text,
  	\`locator\` text,
  	\`quote\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_evidence_order_idx\` ON \`_claims_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_evidence_parent_id_idx\` ON \`_claims_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_evidence_citation_idx\` ON \`_claims_v_version_evidence\` (\`citation_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_evidence_locales\` (
  	\`finding\` text,
  	\`population\` text,
  	\`risk_of_bias\` text,
  	\`funding\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v_version_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_claims_v_version_evidence_locales_locale_parent_id_unique\` ON \`_claims_v_version_evidence_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_grade_reasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_grade_reasons_order_idx\` ON \`_claims_v_version_grade_reasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_grade_reasons_parent_id_idx\` ON \`_claims_v_version_grade_reasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_grade_reasons_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v_version_grade_reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_claims_v_version_grade_reasons_locales_locale_parent_id_uni\` ON \`_claims_v_version_grade_reasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`low\` numeric,
  	\`high\` numeric,
  	\`unit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_quantities_order_idx\` ON \`_claims_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_quantities_parent_id_idx\` ON \`_claims_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_quantities_locales\` (
  	\`measure\` text,
  	\`context\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v_version_quantities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_claims_v_version_quantities_locales_locale_parent_id_unique\` ON \`_claims_v_version_quantities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_jurisdictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`jurisdiction\` text,
  	\`status\` text,
  	\`wording\` text,
  	\`legal_basis\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_jurisdictions_order_idx\` ON \`_claims_v_version_jurisdictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_jurisdictions_parent_id_idx\` ON \`_claims_v_version_jurisdictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_origins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`quote\` text,
  	\`reference\` text,
  	\`decision\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_origins_order_idx\` ON \`_claims_v_version_origins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_origins_parent_id_idx\` ON \`_claims_v_version_origins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_governance_audience_order_idx\` ON \`_claims_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_governance_audience_parent_idx\` ON \`_claims_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v\` (
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
  await db.run(sql`CREATE TABLE \`_claims_v_locales\` (
  	\`version_statement\` text,
  	\`version_population\` text,
  	\`version_dose\` text,
  	\`version_duration\` text,
  	\`version_explanation\` text,
  	\`version_caveat\` text,
  	\`version_what_would_change\` text,
  	\`version_prevalence_region\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_claims_v_locales_locale_parent_id_unique\` ON \`_claims_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_texts_order_parent\` ON \`_claims_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`functions_id\` text(36),
  	\`factors_id\` text(36),
  	\`foods_id\` text(36),
  	\`therapies_id\` text(36),
  	\`citations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`functions_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`therapies_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`citations_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_order_idx\` ON \`_claims_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_parent_idx\` ON \`_claims_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_path_idx\` ON \`_claims_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_minerals_id_idx\` ON \`_claims_v_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_symptoms_id_idx\` ON \`_claims_v_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_functions_id_idx\` ON \`_claims_v_rels\` (\`functions_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_factors_id_idx\` ON \`_claims_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_foods_id_idx\` ON \`_claims_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_therapies_id_idx\` ON \`_claims_v_rels\` (\`therapies_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_citations_id_idx\` ON \`_claims_v_rels\` (\`citations_id\`);`)
  await db.run(sql`CREATE TABLE \`citations_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	\`orcid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`citations_authors_order_idx\` ON \`citations_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`citations_authors_parent_id_idx\` ON \`citations_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`citations_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`citations_governance_audience_order_idx\` ON \`citations_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`citations_governance_audience_parent_idx\` ON \`citations_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`citations\` (
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
  await db.run(sql`CREATE INDEX \`citations_doi_idx\` ON \`citations\` (\`doi\`);`)
  await db.run(sql`CREATE INDEX \`citations_pmid_idx\` ON \`citations\` (\`pmid\`);`)
  await db.run(sql`CREATE INDEX \`citations_integrity_integrity_superseded_by_idx\` ON \`citations\` (\`integrity_superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_governance_governance_author_idx\` ON \`citations\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_governance_governance_reviewer_idx\` ON \`citations\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`citations_slug_idx\` ON \`citations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`citations_updated_at_idx\` ON \`citations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_created_at_idx\` ON \`citations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`citations__status_idx\` ON \`citations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`citations_locales\` (
  	\`findings\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`citations_locales_locale_parent_id_unique\` ON \`citations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`citations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`citations_texts_order_parent\` ON \`citations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_citations_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	\`orcid\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_citations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_citations_v_version_authors_order_idx\` ON \`_citations_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_authors_parent_id_idx\` ON \`_citations_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_citations_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_citations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_citations_v_version_governance_audience_order_idx\` ON \`_citations_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_governance_audience_parent_idx\` ON \`_citations_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_citations_v\` (
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
  await db.run(sql`CREATE TABLE \`_citations_v_locales\` (
  	\`version_findings\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_citations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_citations_v_locales_locale_parent_id_unique\` ON \`_citations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_citations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_citations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_citations_v_texts_order_parent\` ON \`_citations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_key_takeaways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_key_takeaways_order_idx\` ON \`articles_key_takeaways\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_key_takeaways_parent_id_idx\` ON \`articles_key_takeaways\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_key_takeaways_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_key_takeaways\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_key_takeaways_locales_locale_parent_id_unique\` ON \`articles_key_takeaways_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_prose_order_idx\` ON \`articles_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_prose_parent_id_idx\` ON \`articles_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_prose_path_idx\` ON \`articles_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_prose_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_prose\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_prose_locales_locale_parent_id_unique\` ON \`articles_blocks_prose_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_claim\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`claim_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_claim_order_idx\` ON \`articles_blocks_claim\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_claim_parent_id_idx\` ON \`articles_blocks_claim\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_claim_path_idx\` ON \`articles_blocks_claim\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_claim_claim_idx\` ON \`articles_blocks_claim\` (\`claim_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_claim_locales\` (
  	\`lead_in\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_claim\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_claim_locales_locale_parent_id_unique\` ON \`articles_blocks_claim_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_node\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_node_order_idx\` ON \`articles_blocks_node\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_node_parent_id_idx\` ON \`articles_blocks_node\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_node_path_idx\` ON \`articles_blocks_node\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_food_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mineral_id\` text(36),
  	\`rows\` numeric DEFAULT 10,
  	\`block_name\` text,
  	FOREIGN KEY (\`mineral_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_food_table_order_idx\` ON \`articles_blocks_food_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_food_table_parent_id_idx\` ON \`articles_blocks_food_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_food_table_path_idx\` ON \`articles_blocks_food_table\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_food_table_mineral_idx\` ON \`articles_blocks_food_table\` (\`mineral_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_food_table_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_food_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_food_table_locales_locale_parent_id_unique\` ON \`articles_blocks_food_table_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_callout_order_idx\` ON \`articles_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_callout_parent_id_idx\` ON \`articles_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_callout_path_idx\` ON \`articles_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_callout_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_callout_locales_locale_parent_id_unique\` ON \`articles_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_governance_audience_order_idx\` ON \`articles_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_governance_audience_parent_idx\` ON \`articles_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
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
  await db.run(sql`CREATE INDEX \`articles_governance_governance_author_idx\` ON \`articles\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_governance_governance_reviewer_idx\` ON \`articles\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`functions_id\` text(36),
  	\`factors_id\` text(36),
  	\`foods_id\` text(36),
  	\`therapies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`functions_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`therapies_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_minerals_id_idx\` ON \`articles_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_symptoms_id_idx\` ON \`articles_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_functions_id_idx\` ON \`articles_rels\` (\`functions_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_factors_id_idx\` ON \`articles_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_foods_id_idx\` ON \`articles_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_therapies_id_idx\` ON \`articles_rels\` (\`therapies_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_key_takeaways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_key_takeaways_order_idx\` ON \`_articles_v_version_key_takeaways\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_key_takeaways_parent_id_idx\` ON \`_articles_v_version_key_takeaways\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_key_takeaways_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_version_key_takeaways\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_version_key_takeaways_locales_locale_parent_id_u\` ON \`_articles_v_version_key_takeaways_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_prose_order_idx\` ON \`_articles_v_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_prose_parent_id_idx\` ON \`_articles_v_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_prose_path_idx\` ON \`_articles_v_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_prose_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_prose\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_prose_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_prose_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_claim\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`claim_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_claim_order_idx\` ON \`_articles_v_blocks_claim\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_claim_parent_id_idx\` ON \`_articles_v_blocks_claim\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_claim_path_idx\` ON \`_articles_v_blocks_claim\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_claim_claim_idx\` ON \`_articles_v_blocks_claim\` (\`claim_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_claim_locales\` (
  	\`lead_in\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_claim\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_claim_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_claim_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_node\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_node_order_idx\` ON \`_articles_v_blocks_node\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_node_parent_id_idx\` ON \`_articles_v_blocks_node\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_node_path_idx\` ON \`_articles_v_blocks_node\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_food_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mineral_id\` text(36),
  	\`rows\` numeric DEFAULT 10,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`mineral_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_food_table_order_idx\` ON \`_articles_v_blocks_food_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_food_table_parent_id_idx\` ON \`_articles_v_blocks_food_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_food_table_path_idx\` ON \`_articles_v_blocks_food_table\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_food_table_mineral_idx\` ON \`_articles_v_blocks_food_table\` (\`mineral_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_food_table_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_food_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_food_table_locales_locale_parent_id_uniqu\` ON \`_articles_v_blocks_food_table_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_callout_order_idx\` ON \`_articles_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_callout_parent_id_idx\` ON \`_articles_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_callout_path_idx\` ON \`_articles_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_callout_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_governance_audience_order_idx\` ON \`_articles_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_governance_audience_parent_idx\` ON \`_articles_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
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
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`minerals_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`functions_id\` text(36),
  	\`factors_id\` text(36),
  	\`foods_id\` text(36),
  	\`therapies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minerals_id\`) REFERENCES \`minerals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`functions_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`therapies_id\`) REFERENCES \`therapies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_minerals_id_idx\` ON \`_articles_v_rels\` (\`minerals_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_symptoms_id_idx\` ON \`_articles_v_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_functions_id_idx\` ON \`_articles_v_rels\` (\`functions_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_factors_id_idx\` ON \`_articles_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_foods_id_idx\` ON \`_articles_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_therapies_id_idx\` ON \`_articles_v_rels\` (\`therapies_id\`);`)
  await db.run(sql`CREATE TABLE \`people_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_roles_order_idx\` ON \`people_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_roles_parent_idx\` ON \`people_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_governance_audience_order_idx\` ON \`people_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_governance_audience_parent_idx\` ON \`people_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
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
  await db.run(sql`CREATE INDEX \`people_governance_governance_author_idx\` ON \`people\` (\`governance_author_id\`);`)
  await db.run(sql`CREATE INDEX \`people_governance_governance_reviewer_idx\` ON \`people\` (\`governance_reviewer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`credentials\` text,
  	\`affiliation\` text,
  	\`biography\` text,
  	\`competing_interests\` text,
  	\`governance_conflicts\` text,
  	\`governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_texts_order_parent\` ON \`people_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_order_idx\` ON \`_people_v_version_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_roles_parent_idx\` ON \`_people_v_version_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_governance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_governance_audience_order_idx\` ON \`_people_v_version_governance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_governance_audience_parent_idx\` ON \`_people_v_version_governance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
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
  await db.run(sql`CREATE TABLE \`_people_v_locales\` (
  	\`version_credentials\` text,
  	\`version_affiliation\` text,
  	\`version_biography\` text,
  	\`version_competing_interests\` text,
  	\`version_governance_conflicts\` text,
  	\`version_governance_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_people_v_locales_locale_parent_id_unique\` ON \`_people_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_texts_order_parent\` ON \`_people_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
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
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`api_keys_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_keys_scopes_order_idx\` ON \`api_keys_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_scopes_parent_idx\` ON \`api_keys_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`requests_per_minute\` numeric,
  	\`prefix\` text,
  	\`expires_at\` text,
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`previous_until\` text,
  	\`hash\` text,
  	\`previous_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_prefix_idx\` ON \`api_keys\` (\`prefix\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_updated_at_idx\` ON \`api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_created_at_idx\` ON \`api_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_keys_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_keys_texts_order_parent\` ON \`api_keys_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`is_current\` integer DEFAULT true NOT NULL,
  	\`superseded_by\` numeric,
  	\`outbox_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`record\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_revision_idx\` ON \`publications\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`publications_is_current_idx\` ON \`publications\` (\`is_current\`);`)
  await db.run(sql`CREATE INDEX \`publications_superseded_by_idx\` ON \`publications\` (\`superseded_by\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_outbox_id_idx\` ON \`publications\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_document_id_idx\` ON \`publications\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`written_at\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`record\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_written_at_idx\` ON \`outbox\` (\`written_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_document_id_idx\` ON \`outbox\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`minerals_status_tests\`;`)
  await db.run(sql`DROP TABLE \`minerals_status_tests_locales\`;`)
  await db.run(sql`DROP TABLE \`minerals_excess_risks\`;`)
  await db.run(sql`DROP TABLE \`minerals_excess_risks_locales\`;`)
  await db.run(sql`DROP TABLE \`minerals_supplement_forms\`;`)
  await db.run(sql`DROP TABLE \`minerals_supplement_forms_locales\`;`)
  await db.run(sql`DROP TABLE \`minerals_identifiers\`;`)
  await db.run(sql`DROP TABLE \`minerals_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`minerals\`;`)
  await db.run(sql`DROP TABLE \`minerals_locales\`;`)
  await db.run(sql`DROP TABLE \`minerals_texts\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_status_tests\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_status_tests_locales\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_excess_risks\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_excess_risks_locales\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_supplement_forms\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_supplement_forms_locales\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_identifiers\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_minerals_v_texts\`;`)
  await db.run(sql`DROP TABLE \`symptoms_lay_terms\`;`)
  await db.run(sql`DROP TABLE \`symptoms_lay_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`symptoms_red_flags\`;`)
  await db.run(sql`DROP TABLE \`symptoms_red_flags_locales\`;`)
  await db.run(sql`DROP TABLE \`symptoms_other_causes\`;`)
  await db.run(sql`DROP TABLE \`symptoms_other_causes_locales\`;`)
  await db.run(sql`DROP TABLE \`symptoms_codes\`;`)
  await db.run(sql`DROP TABLE \`symptoms_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`symptoms\`;`)
  await db.run(sql`DROP TABLE \`symptoms_locales\`;`)
  await db.run(sql`DROP TABLE \`symptoms_texts\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_lay_terms\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_lay_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_red_flags\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_red_flags_locales\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_other_causes\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_other_causes_locales\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_codes\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`foods_portions\`;`)
  await db.run(sql`DROP TABLE \`foods_portions_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_amounts\`;`)
  await db.run(sql`DROP TABLE \`foods_antinutrients\`;`)
  await db.run(sql`DROP TABLE \`foods_antinutrients_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`foods\`;`)
  await db.run(sql`DROP TABLE \`foods_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_texts\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_portions\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_portions_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_amounts\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_antinutrients\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_antinutrients_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_foods_v\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_texts\`;`)
  await db.run(sql`DROP TABLE \`functions_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`functions\`;`)
  await db.run(sql`DROP TABLE \`functions_locales\`;`)
  await db.run(sql`DROP TABLE \`functions_texts\`;`)
  await db.run(sql`DROP TABLE \`_functions_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_functions_v\`;`)
  await db.run(sql`DROP TABLE \`_functions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_functions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`factors_examples\`;`)
  await db.run(sql`DROP TABLE \`factors_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`factors_mechanism\`;`)
  await db.run(sql`DROP TABLE \`factors_mechanism_locales\`;`)
  await db.run(sql`DROP TABLE \`factors_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`factors\`;`)
  await db.run(sql`DROP TABLE \`factors_locales\`;`)
  await db.run(sql`DROP TABLE \`factors_texts\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_version_examples\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_version_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_version_mechanism\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_version_mechanism_locales\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_factors_v\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_factors_v_texts\`;`)
  await db.run(sql`DROP TABLE \`therapies_settings\`;`)
  await db.run(sql`DROP TABLE \`therapies_components\`;`)
  await db.run(sql`DROP TABLE \`therapies_components_locales\`;`)
  await db.run(sql`DROP TABLE \`therapies_safety_considerations\`;`)
  await db.run(sql`DROP TABLE \`therapies_safety_considerations_locales\`;`)
  await db.run(sql`DROP TABLE \`therapies_regulatory_actions\`;`)
  await db.run(sql`DROP TABLE \`therapies_regulatory_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`therapies_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`therapies\`;`)
  await db.run(sql`DROP TABLE \`therapies_locales\`;`)
  await db.run(sql`DROP TABLE \`therapies_texts\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_components\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_components_locales\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_safety_considerations\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_safety_considerations_locales\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_regulatory_actions\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_regulatory_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_therapies_v_texts\`;`)
  await db.run(sql`DROP TABLE \`intake_references_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`intake_references\`;`)
  await db.run(sql`DROP TABLE \`intake_references_locales\`;`)
  await db.run(sql`DROP TABLE \`intake_references_texts\`;`)
  await db.run(sql`DROP TABLE \`intake_references_rels\`;`)
  await db.run(sql`DROP TABLE \`_intake_references_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_intake_references_v\`;`)
  await db.run(sql`DROP TABLE \`_intake_references_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_intake_references_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_intake_references_v_rels\`;`)
  await db.run(sql`DROP TABLE \`claims_evidence\`;`)
  await db.run(sql`DROP TABLE \`claims_evidence_locales\`;`)
  await db.run(sql`DROP TABLE \`claims_grade_reasons\`;`)
  await db.run(sql`DROP TABLE \`claims_grade_reasons_locales\`;`)
  await db.run(sql`DROP TABLE \`claims_quantities\`;`)
  await db.run(sql`DROP TABLE \`claims_quantities_locales\`;`)
  await db.run(sql`DROP TABLE \`claims_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`claims_origins\`;`)
  await db.run(sql`DROP TABLE \`claims_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`claims_locales\`;`)
  await db.run(sql`DROP TABLE \`claims_texts\`;`)
  await db.run(sql`DROP TABLE \`claims_rels\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_evidence_locales\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_grade_reasons\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_grade_reasons_locales\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_quantities_locales\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_origins\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_claims_v\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_rels\`;`)
  await db.run(sql`DROP TABLE \`citations_authors\`;`)
  await db.run(sql`DROP TABLE \`citations_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`citations\`;`)
  await db.run(sql`DROP TABLE \`citations_locales\`;`)
  await db.run(sql`DROP TABLE \`citations_texts\`;`)
  await db.run(sql`DROP TABLE \`_citations_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_citations_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_citations_v\`;`)
  await db.run(sql`DROP TABLE \`_citations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_citations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_key_takeaways\`;`)
  await db.run(sql`DROP TABLE \`articles_key_takeaways_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_prose_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_claim\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_claim_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_node\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_food_table\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_food_table_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_key_takeaways\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_key_takeaways_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_prose_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_claim\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_claim_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_node\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_food_table\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_food_table_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people_roles\`;`)
  await db.run(sql`DROP TABLE \`people_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_governance_audience\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`api_keys_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_keys\`;`)
  await db.run(sql`DROP TABLE \`api_keys_texts\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
