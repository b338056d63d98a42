import { resolve } from 'node:path'

import type { Scope } from './domain/vocabulary/scopes'
import type { ReviewPolicy } from './domain/workflow/steps'
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
import { parseRedisUrl, parseWholeNumber, type WholeNumberOptions } from './env/parseNumbers'
import { parseAnonymousScopes } from './env/parseScopes'
import { parsePrivateWebhooks } from './env/parsePrivateWebhooks'
import { parseReview } from './env/parseReview'
import { parseSmtpUrl } from './env/parseSmtpUrl'
import { readRegisterSettings } from './env/registerSettings'
import { parsePassword, parseSecret } from './env/secrets'
import { SettingsError } from './env/SettingsError'
import type { RegisterSettings } from './resolvers/createRegisters'

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
  /** COFACTOR_ANONYMOUS_SCOPES: what callers without a key may do. @default ['read'] */
  readonly anonymousScopes: readonly Scope[]
  /** COFACTOR_ANONYMOUS_REQUESTS: requests a minute of one address without a key. @default 600 */
  readonly anonymousRequests: number
  /** COFACTOR_KEY_REQUESTS: requests a minute of a key that has no limit of its own. @default 6000 */
  readonly keyRequests: number
  /** COFACTOR_TRUST_PROXY: proxies in front, each adding to `X-Forwarded-For`. @default 0 */
  readonly trustProxy: number
  /** COFACTOR_REVIEW: whether somebody else has to approve what a person publishes. @default 'required' */
  readonly review: ReviewPolicy
  /** COFACTOR_PRIVATE_WEBHOOKS: whether webhooks may lead inside a network. @default false in production, else true */
  readonly allowsPrivateWebhooks: boolean
  /** COFACTOR_SMTP_URL: the mail server. May hold a password. Absent: messages are noted in the log. */
  readonly smtpUrl?: string
  /** COFACTOR_MAIL_FROM: the address that messages come from. */
  readonly mailFrom?: string
  /** COFACTOR_REDIS_URL: where several processes count requests together. Absent: each counts its own. */
  readonly redisUrl?: string
  /** Crossref, PubMed and the rest: where works are looked up, and as whom. */
  readonly registers: RegisterSettings
}

const mostRequests = 10_000_000

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
    review: parseReview(optional(source, 'COFACTOR_REVIEW')),
    allowsPrivateWebhooks: parsePrivateWebhooks(optional(source, 'COFACTOR_PRIVATE_WEBHOOKS'), mode),
    ...readMail(source),
    ...readAdmission(source),
    registers: readRegisterSettings(source),
  }
  requireSharedSecret(settings)
  return Object.freeze(settings)
}

type AdmissionSettings = Pick<
  Settings,
  'anonymousScopes' | 'anonymousRequests' | 'keyRequests' | 'trustProxy' | 'redisUrl'
>

/** Who may ask, and how often. */
const readAdmission = (source: EnvSource): AdmissionSettings => {
  const count = (name: string, options: WholeNumberOptions) =>
    parseWholeNumber(name, optional(source, name), options)
  const requests = { min: 1, max: mostRequests, counts: 'requests a minute' }
  return {
    anonymousScopes: parseAnonymousScopes(
      'COFACTOR_ANONYMOUS_SCOPES',
      optional(source, 'COFACTOR_ANONYMOUS_SCOPES'),
    ),
    anonymousRequests: count('COFACTOR_ANONYMOUS_REQUESTS', { ...requests, otherwise: 600 }),
    keyRequests: count('COFACTOR_KEY_REQUESTS', { ...requests, otherwise: 6000 }),
    trustProxy: count('COFACTOR_TRUST_PROXY', { otherwise: 0, min: 0, max: 10, counts: 'proxies' }),
    redisUrl: parseRedisUrl('COFACTOR_REDIS_URL', optional(source, 'COFACTOR_REDIS_URL')),
  }
}

type MailSettings = Pick<Settings, 'smtpUrl' | 'mailFrom'>

const readMail = (source: EnvSource): MailSettings => {
  const smtpUrl = parseSmtpUrl('COFACTOR_SMTP_URL', optional(source, 'COFACTOR_SMTP_URL'))
  const mailFrom = parseEmail('COFACTOR_MAIL_FROM', optional(source, 'COFACTOR_MAIL_FROM'))
  if (smtpUrl && !mailFrom)
    throw new SettingsError(
      'COFACTOR_MAIL_FROM',
      'is missing, and with COFACTOR_SMTP_URL messages need a sender',
      'give an address that the mail server may send from, such as cofactor@example.org',
    )
  return { smtpUrl, mailFrom }
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
