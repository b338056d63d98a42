import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`import_outcomes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import_id\` text(36) NOT NULL,
  	\`row\` numeric NOT NULL,
  	\`outcome\` text NOT NULL,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`import_outcomes_import_idx\` ON \`import_outcomes\` (\`import_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`import_row_idx\` ON \`import_outcomes\` (\`import_id\`,\`row\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_review_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
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
  await db.run(sql`INSERT INTO \`__new_review_notes\`("id", "type", "document_id", "field_path", "body", "author_id", "author_name", "parent_id", "resolved_at", "resolved_by_id", "updated_at", "created_at") SELECT "id", "type", "document_id", "field_path", "body", "author_id", "author_name", "parent_id", "resolved_at", "resolved_by_id", "updated_at", "created_at" FROM \`review_notes\`;`)
  await db.run(sql`DROP TABLE \`review_notes\`;`)
  await db.run(sql`ALTER TABLE \`__new_review_notes\` RENAME TO \`review_notes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`review_notes_type_idx\` ON \`review_notes\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_document_id_idx\` ON \`review_notes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_author_idx\` ON \`review_notes\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_parent_idx\` ON \`review_notes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_resolved_by_idx\` ON \`review_notes\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_updated_at_idx\` ON \`review_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_created_at_idx\` ON \`review_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`type\` text,
  	\`document_id\` text NOT NULL,
  	\`recipient_id\` text(36) NOT NULL,
  	\`read_at\` text,
  	\`mailed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_notices\`("id", "text", "kind", "type", "document_id", "recipient_id", "read_at", "mailed_at", "updated_at", "created_at") SELECT "id", "text", "kind", "type", "document_id", "recipient_id", "read_at", "mailed_at", "updated_at", "created_at" FROM \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_notices\` RENAME TO \`notices\`;`)
  await db.run(sql`CREATE INDEX \`notices_type_idx\` ON \`notices\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_id_idx\` ON \`notices\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_recipient_idx\` ON \`notices\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_mailed_at_idx\` ON \`notices\` (\`mailed_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`user\` text,
  	\`user_name\` text,
  	\`action\` text NOT NULL,
  	\`type\` text,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`from_state\` text,
  	\`to_state\` text,
  	\`fields\` text,
  	\`note\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_audit_events\`("id", "at", "user", "user_name", "action", "type", "document_id", "title", "from_state", "to_state", "fields", "note") SELECT "id", "at", "user", "user_name", "action", "type", "document_id", "title", "from_state", "to_state", "fields", "note" FROM \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`ALTER TABLE \`__new_audit_events\` RENAME TO \`audit_events\`;`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_user_idx\` ON \`audit_events\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_type_idx\` ON \`audit_events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_document_id_idx\` ON \`audit_events\` (\`document_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`import_outcomes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_review_notes\` (
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
  await db.run(sql`INSERT INTO \`__new_review_notes\`("id", "type", "document_id", "field_path", "body", "author_id", "author_name", "parent_id", "resolved_at", "resolved_by_id", "updated_at", "created_at") SELECT "id", "type", "document_id", "field_path", "body", "author_id", "author_name", "parent_id", "resolved_at", "resolved_by_id", "updated_at", "created_at" FROM \`review_notes\`;`)
  await db.run(sql`DROP TABLE \`review_notes\`;`)
  await db.run(sql`ALTER TABLE \`__new_review_notes\` RENAME TO \`review_notes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`review_notes_type_idx\` ON \`review_notes\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_document_id_idx\` ON \`review_notes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_author_idx\` ON \`review_notes\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_parent_idx\` ON \`review_notes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_resolved_by_idx\` ON \`review_notes\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_updated_at_idx\` ON \`review_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_created_at_idx\` ON \`review_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_notices\` (
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
  await db.run(sql`INSERT INTO \`__new_notices\`("id", "text", "kind", "type", "document_id", "recipient_id", "read_at", "mailed_at", "updated_at", "created_at") SELECT "id", "text", "kind", "type", "document_id", "recipient_id", "read_at", "mailed_at", "updated_at", "created_at" FROM \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_notices\` RENAME TO \`notices\`;`)
  await db.run(sql`CREATE INDEX \`notices_type_idx\` ON \`notices\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_id_idx\` ON \`notices\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_recipient_idx\` ON \`notices\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_mailed_at_idx\` ON \`notices\` (\`mailed_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_audit_events\` (
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
  await db.run(sql`INSERT INTO \`__new_audit_events\`("id", "at", "user", "user_name", "action", "type", "document_id", "title", "from_state", "to_state", "fields", "note") SELECT "id", "at", "user", "user_name", "action", "type", "document_id", "title", "from_state", "to_state", "fields", "note" FROM \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`ALTER TABLE \`__new_audit_events\` RENAME TO \`audit_events\`;`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_user_idx\` ON \`audit_events\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_type_idx\` ON \`audit_events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_document_id_idx\` ON \`audit_events\` (\`document_id\`);`)
}
