import type { Payload } from 'payload'
import { isScope } from '../domain/vocabulary/scopes'
import type { KeyFacts } from './keyFacts'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** All keys of the installation. One that cannot be read counts as none. */
export const readKeys = async (payload: Payload): Promise<KeyFacts[]> => {
  const { docs } = await payload.db.find<Row>({ collection: 'api-keys', limit: 0, pagination: false })
  return keyFactsOf(docs)
}

/** The keys that are in rows. */
export const keyFactsOf = (rows: readonly Row[]): KeyFacts[] => rows.flatMap((row) => factsOf(row) ?? [])

const factsOf = (row: Row): KeyFacts | undefined => {
  const { name, prefix, hash, previousHash, requestsPerMinute } = row
  if (typeof prefix !== 'string' || typeof hash !== 'string') return undefined
  const previousUntil = instantOf(row.previousUntil)
  return {
    id: String(row.id),
    name: String(name),
    prefix,
    hash,
    scopes: new Set(listOf(row.scopes).filter(isScope)),
    origins: listOf(row.origins).filter((origin) => typeof origin === 'string'),
    ...(typeof previousHash === 'string' && previousUntil !== undefined
      ? { previous: { hash: previousHash, until: previousUntil } }
      : {}),
    ...optional('expiresAt', instantOf(row.expiresAt)),
    ...optional('revokedAt', instantOf(row.revokedAt)),
    ...(typeof requestsPerMinute === 'number' ? { requestsPerMinute } : {}),
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const instantOf = (value: unknown): number | undefined => {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const at = new Date(value).getTime()
  return Number.isNaN(at) ? undefined : at
}

const optional = <Name extends string>(
  name: Name,
  value: number | undefined,
): Partial<Record<Name, number>> => {
  const found: Partial<Record<Name, number>> = {}
  if (value !== undefined) found[name] = value
  return found
}
