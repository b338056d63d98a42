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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`import_outcomes\`;`)
}
