import { resolve } from 'node:path'

import {
  optional,
  parseEmail,
  parseHost,
  parseMode,
  parseOrigin,
  parsePort,
  type EnvSource,
  type Mode,
} from './env/parsers'
import { parsePassword, parseSecret } from './env/secrets'
import { SettingsError } from './env/SettingsError'

export { ensureDataDir } from './env/dataDir'
export { payloadSecret } from './env/payloadSecret'
export { isSettingsError, SettingsError } from './env/SettingsError'

export type Settings = {
  /** NODE_ENV. @default 'development' */
  readonly mode: Mode
  /** PORT; 0 lets the operating system choose. @default 3000 */
  readonly port: number
  /** HOST, the address listened on. @default '0.0.0.0' in production, else '127.0.0.1' */
  readonly host: string
  /** COFACTOR_DATA_DIR, absolute: the embedded database, the kept secret, uploads. @default '.data' */
  readonly dataDir: string
  /** DATABASE_URI as given. Absent: the embedded SQLite file in the data folder. */
  readonly databaseUri?: string
  /** PAYLOAD_SECRET as given. Absent: `payloadSecret(settings)` makes and keeps one. */
  readonly payloadSecret?: string
  /** COFACTOR_ADMIN_EMAIL: the first administrator, created while there is no user. */
  readonly adminEmail?: string
  /** COFACTOR_ADMIN_PASSWORD, at least 12 characters. */
  readonly adminPassword?: string
  /** COFACTOR_PUBLIC_URL: the origin under which browsers and partners reach this server. */
  readonly publicUrl?: string
}

/**
 * Reads and checks every setting at once. The only place where the environment is read.
 *
 * @throws SettingsError naming the variable, what is wrong with it and what would be right
 */
export const readEnv = (source: EnvSource = process.env): Settings => {
  const mode = parseMode(optional(source, 'NODE_ENV'))
  const settings: Settings = {
    mode,
    port: parsePort(optional(source, 'PORT')),
    host: parseHost(optional(source, 'HOST') ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1')),
    dataDir: resolve(/* turbopackIgnore: true */ optional(source, 'COFACTOR_DATA_DIR') ?? '.data'),
    databaseUri: optional(source, 'DATABASE_URI'),
    payloadSecret: parseSecret('PAYLOAD_SECRET', optional(source, 'PAYLOAD_SECRET')),
    adminEmail: parseEmail('COFACTOR_ADMIN_EMAIL', optional(source, 'COFACTOR_ADMIN_EMAIL')),
    adminPassword: parsePassword('COFACTOR_ADMIN_PASSWORD', optional(source, 'COFACTOR_ADMIN_PASSWORD')),
    publicUrl: parseOrigin('COFACTOR_PUBLIC_URL', optional(source, 'COFACTOR_PUBLIC_URL')),
  }
  requireSharedSecret(settings)
  return Object.freeze(settings)
}

/** Processes that share a database must share the secret, and a kept one lives on one machine's disk only. */
const requireSharedSecret = ({ mode, databaseUri, payloadSecret: given }: Settings): void => {
  if (mode !== 'production' || !databaseUri || given) return
  throw new SettingsError(
    'PAYLOAD_SECRET',
    'is missing, and with DATABASE_URI every process needs the same one',
    'give at least 32 random characters, such as the output of "openssl rand -hex 32"',
  )
}
