/**
 * Writes the migrations that the content model needs, for each database that has a schema:
 * `node src/cli/createMigration.mjs add-claim-caveat`. Where nothing changed, nothing is written.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

import { fromRoot, root } from './lib/root.mjs'

const databases = {
  sqlite: undefined,
  // Never connected to: the statements follow from the collections alone.
  postgres: 'postgres://nobody@localhost/none',
}

/**
 * Payload writes type imports as values and names parameters that it does not use; our compiler options refuse both.
 *
 * @param {string} path
 */
const tidy = (path) => {
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replaceAll('({ db, payload, req }: Migrate', '({ db }: Migrate'),
  )
}

const name = process.argv[2] ?? 'update'
const payloadBin = fromRoot('node_modules', 'payload', 'bin.js')

for (const [database, uri] of Object.entries(databases)) {
  const env = { ...process.env, ...(uri && { DATABASE_URI: uri }) }
  if (!uri) delete env.DATABASE_URI
  const { status } = spawnSync(process.execPath, [payloadBin, 'migrate:create', name, '--skip-empty'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
  for (const file of readdirSync(fromRoot('src', 'migrations', database))) {
    if (file.endsWith('.ts') && file !== 'index.ts') tidy(fromRoot('src', 'migrations', database, file))
  }
}
