import { join } from 'node:path'

import { SettingsError } from '../env/SettingsError'

export type DatabaseKind = 'sqlite' | 'mongodb' | 'postgres'

export type DatabaseSettings = {
  readonly kind: DatabaseKind
  /** Connection string for the driver: `file:…`, `mongodb://…` or `postgres://…`. May hold a password: never log it. */
  readonly url: string
  /** False where the database cannot roll back: only MongoDB without a replica set, outside production. */
  readonly transactions: boolean
}

export type DatabaseUriContext = {
  /** Absolute folder of the embedded database, used when no URI is given. */
  readonly dataDir: string
  readonly production: boolean
}

const examples =
  'file:./data/cofactor.db, mongodb://host/name?replicaSet=rs0 or postgres://user:password@host/name'

/**
 * Chooses the database from DATABASE_URI. Without one it is `cofactor.db` in the data folder.
 *
 * @throws SettingsError naming DATABASE_URI, what is wrong with it and what would be right, never its password
 */
export const readDatabaseUri = (uri: string | undefined, context: DatabaseUriContext): DatabaseSettings => {
  const given = uri?.trim() ?? ''
  if (given === '') return { kind: 'sqlite', url: fileUrl(context.dataDir), transactions: true }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase()
  switch (scheme) {
    case 'file':
      return readSqlite(given)
    case 'mongodb':
    case 'mongodb+srv':
      return readMongo(given, scheme, context.production)
    case 'postgres':
    case 'postgresql':
      return readPostgres(given)
    default:
      throw refuse(
        scheme === undefined ? 'has no scheme' : `has the unknown scheme "${scheme}:"`,
        `give one of ${examples}`,
      )
  }
}

/** The driver decodes percent signs and reads `?` and `#` as the ends of the path. */
const fileUrl = (dataDir: string): string =>
  `file:${encodeURI(join(dataDir, 'cofactor.db')).replaceAll('?', '%3F').replaceAll('#', '%23')}`

const readSqlite = (url: string): DatabaseSettings => {
  const path = url.slice('file:'.length)
  if (path === '' || path.includes(':memory:') || path.includes('mode=memory')) {
    throw refuse(
      'does not name a file',
      'give a path such as file:./data/cofactor.db, because reads and writes use separate connections to it',
    )
  }
  return { kind: 'sqlite', url, transactions: true }
}

const readMongo = (url: string, scheme: string, production: boolean): DatabaseSettings => {
  const { hosts, database, options } = splitMongo(url, scheme)
  if (hosts === '') throw refuse('names no MongoDB host', 'give mongodb://host/name?replicaSet=rs0')
  if (database === '') {
    throw refuse(
      'names no MongoDB database',
      'write its name after the host: mongodb://host/name?replicaSet=rs0',
    )
  }
  const transactions = scheme === 'mongodb+srv' || Boolean(options.get('replicaSet'))
  if (production && !transactions) {
    throw refuse(
      'is a mongodb:// address without replicaSet: Payload silently turns transactions off there, and a failed publish would leave half of its rows behind',
      'add ?replicaSet=NAME (a replica set of one member is enough) or use mongodb+srv://',
    )
  }
  return { kind: 'mongodb', url, transactions }
}

/** A MongoDB address may list several hosts, which `URL` does not read. */
const splitMongo = (url: string, scheme: string) => {
  const [address, query] = splitOnce(url.slice(`${scheme}://`.length), '?')
  const afterLogin = address.slice(address.lastIndexOf('@') + 1)
  const [hosts, database] = splitOnce(afterLogin, '/')
  return { hosts, database, options: new URLSearchParams(query) }
}

const splitOnce = (text: string, separator: string): [string, string] => {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

const readPostgres = (url: string): DatabaseSettings => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const named = parsed !== undefined && parsed.pathname.length > 1
  if (!named) {
    throw refuse(
      'is not a complete Postgres address',
      'give postgres://user:password@host:5432/name, with special characters in the password percent-encoded',
    )
  }
  return { kind: 'postgres', url, transactions: true }
}

const refuse = (wrong: string, right: string): SettingsError =>
  new SettingsError('DATABASE_URI', wrong, right)
