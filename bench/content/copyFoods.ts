import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

/** A column whose value has to differ in each copy: ids, what refers to them, and addresses. */
const isOwn = (table: string, column: string): boolean =>
  column === 'id' ||
  column === '_parent_id' ||
  column === 'parent_id' ||
  column === '_uuid' ||
  ((table === 'foods' || table === '_foods_v') && /(^|version_)slug$/.test(column))

/**
 * Copies the foods of the starter knowledge, as editors have them, until there are so many: the documents, what belongs
 * to them and their versions, in a SQLite file that no server has open. The edition of partners stays as it is.
 */
export const copyFoods = async (path: string, count: number): Promise<void> => {
  const client = drizzle({ connection: { url: `file:${path}` } }).$client
  await client.execute('PRAGMA synchronous = OFF')
  // Rows come before what they belong to; everything is there in the end.
  await client.execute('PRAGMA foreign_keys = OFF')
  const { rows } = await client.execute('SELECT count(*) AS count FROM foods')
  const present = Number(rows[0]?.['count'] ?? 0)
  const tables = (
    await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '*foods*'")
  ).rows
    .map((row) => String(row['name']))
    .filter((name) => /^_?foods/.test(name))
  const statements = await Promise.all(
    tables.map(async (table) => {
      const info = (await client.execute(`PRAGMA table_info("${table}")`)).rows
      const columns = info.filter((row) => !(row['name'] === 'id' && row['type'] === 'INTEGER'))
      const names = columns.map((row) => `"${String(row['name'])}"`)
      const values = columns.map(({ name }) =>
        isOwn(table, String(name)) ? `"${String(name)}" || ?1` : `"${String(name)}"`,
      )
      return `INSERT INTO "${table}" (${names.join(', ')}) SELECT ${values.join(', ')} FROM starter."${table}"`
    }),
  )
  // From a copy of the file, or each round would copy the copies.
  await client.execute({ sql: 'VACUUM INTO ?', args: [`${path}.starter`] })
  await client.execute({ sql: 'ATTACH ? AS starter', args: [`${path}.starter`] })
  await client.execute('BEGIN')
  for (let copy = 1; present * (copy + 1) <= count; copy += 1) {
    for (const sql of statements) await client.execute({ sql, args: [`-${copy}`] })
  }
  await client.execute('COMMIT')
  client.close()
}
