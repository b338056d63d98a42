import { NotReadDirectly, stepsAtOnce, type DirectRead, type KeyRow, type StepRow } from './directRead'

export type SqlRow = Readonly<Record<string, unknown>>

export type SqlQuery = (statement: string) => readonly SqlRow[] | Promise<readonly SqlRow[]>

/**
 * Reads the published edition and the keys from tables as the migrations make them. All statements must see one state
 * of the database.
 *
 * @returns the keys
 * @throws NotReadDirectly when the schema is another, or something is still to be done before the edition is whole
 */
export const readSql = async (
  query: SqlQuery,
  { migrations, take }: Omit<DirectRead, 'url'>,
): Promise<KeyRow[]> => {
  await requireSchema(query, migrations)
  const [user] = await query('select 1 as found from users limit 1')
  if (!user) throw new NotReadDirectly('nobody has an account yet, so the content may still be loading')
  const [waiting] = await query('select 1 as found from outbox limit 1')
  if (waiting) throw new NotReadDirectly('a step waits for its revision')
  for (let last = 0; ;) {
    const steps = (await query(stepsAfter(last))).map(stepOf)
    take(steps)
    last = steps.at(-1)?.revision ?? last
    if (steps.length < stepsAtOnce) break
  }
  return readKeys(query)
}

const requireSchema = async (query: SqlQuery, migrations: readonly string[]): Promise<void> => {
  const applied = new Set((await query('select name from payload_migrations')).map(({ name }) => name))
  const isSame = applied.size === migrations.length && migrations.every((name) => applied.has(name))
  if (!isSame) throw new NotReadDirectly('the migrations applied are not those of this release')
}

const stepsAfter = (revision: number): string =>
  `select revision, at, superseded_by, kind, type, document_id, slug, cast(record as text) as record
   from publications where revision > ${revision} order by revision limit ${stepsAtOnce}`

const stepOf = (row: SqlRow): StepRow => ({
  revision: Number(row['revision']),
  at: instantOf(row['at']),
  supersededBy: row['superseded_by'] === null ? undefined : Number(row['superseded_by']),
  kind: row['kind'],
  type: row['type'],
  documentId: row['document_id'],
  slug: row['slug'],
  record: row['record'],
})

const instantOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()

const readKeys = async (query: SqlQuery): Promise<KeyRow[]> => {
  const keys = await query('select * from api_keys')
  if (keys.length === 0) return []
  const scopes = await query('select parent_id, value from api_keys_scopes order by "order"')
  const origins = await query(
    `select parent_id, text as value from api_keys_texts where path = 'origins' order by "order"`,
  )
  const listOf = (rows: readonly SqlRow[], id: unknown): unknown[] =>
    rows.filter((row) => row['parent_id'] === id).map(({ value }) => value)
  return keys.map((key) => ({
    id: String(key['id']),
    name: key['name'],
    prefix: key['prefix'],
    hash: key['hash'],
    previousHash: key['previous_hash'],
    previousUntil: key['previous_until'],
    expiresAt: key['expires_at'],
    revokedAt: key['revoked_at'],
    requestsPerMinute: key['requests_per_minute'] === null ? null : Number(key['requests_per_minute']),
    scopes: listOf(scopes, key['id']),
    origins: listOf(origins, key['id']),
  }))
}
