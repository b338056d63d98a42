import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "import_outcomes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"import_id" uuid NOT NULL,
  	"row" numeric NOT NULL,
  	"outcome" jsonb NOT NULL
  );
  
  ALTER TABLE "import_outcomes" ADD CONSTRAINT "import_outcomes_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "import_outcomes_import_idx" ON "import_outcomes" USING btree ("import_id");
  CREATE UNIQUE INDEX "import_row_idx" ON "import_outcomes" USING btree ("import_id","row");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "import_outcomes" CASCADE;`)
}
