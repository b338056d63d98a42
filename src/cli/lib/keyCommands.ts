import type { Payload } from 'payload'
import type { ApiKey } from '../../generated/payload-types'
import { rotateKey } from '../../keys/rotation'
import { KeyUsageError, type CreateCommand, type RotateCommand } from './readKeyCommand'

const shownOnce = 'This is the only time that it is shown. Keep it where you keep passwords.'

export const createKeyFor = async (
  payload: Payload,
  { keyName, scopes, origins, expiresAt, requestsPerMinute }: CreateCommand,
): Promise<string> => {
  const { key } = await payload.create({
    collection: 'api-keys',
    data: {
      name: keyName,
      scopes,
      origins,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    },
    overrideAccess: true,
  })
  if (!key) throw new Error('The key was saved without a secret.')
  return [
    `Key of ${keyName}, for ${scopes.join(', ')}${expiresAt ? `, until ${minuteOf(expiresAt)}` : ''}:`,
    '',
    `  ${key}`,
    '',
    shownOnce,
  ].join('\n')
}

export const listKeys = async (payload: Payload): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'api-keys',
    limit: 0,
    pagination: false,
    sort: 'name',
    depth: 0,
    overrideAccess: true,
  })
  if (docs.length === 0)
    return 'There are no keys yet. Make one: npm run key -- create --name NAME --scopes read'
  const now = new Date().toISOString()
  const rows = [
    ['PREFIX', 'NAME', 'SCOPES', 'STATE', 'LAST USED', 'PER MINUTE', 'ORIGINS'],
    ...docs.map((key) => [
      key.prefix ?? '',
      key.name,
      key.scopes.join(','),
      stateOf(key, now),
      key.lastUsedAt ? minuteOf(key.lastUsedAt) : 'never',
      key.requestsPerMinute ? String(key.requestsPerMinute) : 'default',
      key.origins?.join(',') || 'any',
    ]),
  ]
  return table(rows)
}

export const revokeKey = async (payload: Payload, prefix: string): Promise<string> => {
  const key = await findKey(payload, prefix)
  if (key.revokedAt)
    return `The key ${prefix} of ${key.name} was revoked already, on ${minuteOf(key.revokedAt)}.`
  const revokedAt = new Date().toISOString()
  await payload.update({ collection: 'api-keys', id: key.id, data: { revokedAt }, overrideAccess: true })
  return `Revoked the key ${prefix} of ${key.name}. Running servers refuse it within seconds.`
}

export const replaceKey = async (
  payload: Payload,
  { prefix, graceHours }: RotateCommand,
): Promise<string> => {
  const { id, name, revokedAt } = await findKey(payload, prefix)
  if (revokedAt)
    throw new KeyUsageError(`The key ${prefix} of ${name} is revoked. Make another one with "create".`)
  const key = await rotateKey({ payload, id, prefix, graceHours })
  const former =
    graceHours === 0
      ? 'The one before is refused from now on.'
      : `The one before is taken for ${graceHours} more hours.`
  return [`New key of ${name}:`, '', `  ${key}`, '', `${shownOnce} ${former}`].join('\n')
}

const findKey = async (payload: Payload, prefix: string): Promise<ApiKey> => {
  const { docs } = await payload.find({
    collection: 'api-keys',
    where: { prefix: { equals: prefix } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [key] = docs
  if (!key)
    throw new KeyUsageError(`There is no key "${prefix}". "npm run key -- list" shows those there are.`)
  return key
}

const stateOf = ({ revokedAt, expiresAt }: ApiKey, now: string): string => {
  if (revokedAt && revokedAt <= now) return `revoked ${minuteOf(revokedAt)}`
  if (!expiresAt) return 'good'
  return expiresAt <= now ? `expired ${minuteOf(expiresAt)}` : `until ${minuteOf(expiresAt)}`
}

/** `2027-01-01 00:00Z` */
const minuteOf = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')}Z`

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
