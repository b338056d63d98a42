import { parseOrigin } from '../../domain/identifiers/origin'
import { isScope, scopes as knownScopes, type Scope } from '../../domain/vocabulary/scopes'
import { defaultGraceHours, mostGraceHours } from '../../keys/rotation'

export type CreateCommand = {
  readonly name: 'create'
  readonly keyName: string
  readonly scopes: Scope[]
  readonly origins: string[]
  readonly expiresAt?: string
  readonly requestsPerMinute?: number
}

export type RotateCommand = { readonly name: 'rotate'; readonly prefix: string; readonly graceHours: number }

export type KeyCommand =
  | CreateCommand
  | RotateCommand
  | { readonly name: 'list' }
  | { readonly name: 'revoke'; readonly prefix: string }

/** A command that cannot be carried out as given. Its message says what would be right. */
export class KeyUsageError extends Error {
  override readonly name = 'KeyUsageError'
}

const usage = `Use one of:
  npm run key -- create --name NAME --scopes ${knownScopes.join(',')} [--origins https://a.example,https://b.example] [--expires 2027-01-01] [--requests-per-minute 600]
  npm run key -- list
  npm run key -- revoke PREFIX
  npm run key -- rotate PREFIX [--grace-hours ${defaultGraceHours}]`

/**
 * Reads what stands behind `npm run key --`.
 *
 * @throws KeyUsageError naming the first thing that is wrong
 */
export const readKeyCommand = (args: readonly string[], now: Date): KeyCommand => {
  const [name, ...rest] = args
  switch (name) {
    case 'create':
      return readCreate(readFlags(rest, ['name', 'scopes', 'origins', 'expires', 'requests-per-minute']), now)
    case 'list':
      readFlags(rest, [])
      return { name }
    case 'revoke':
      return { name, prefix: readPrefix(name, rest) }
    case 'rotate':
      return {
        name,
        prefix: readPrefix(name, rest),
        graceHours:
          readWhole('grace-hours', readFlags(rest.slice(1), ['grace-hours']), 0, mostGraceHours) ??
          defaultGraceHours,
      }
    default:
      throw new KeyUsageError(name === undefined ? usage : `There is no "${name}". ${usage}`)
  }
}

type Flags = ReadonlyMap<string, string>

const readFlags = (args: readonly string[], known: readonly string[]): Flags => {
  const flags = new Map<string, string>()
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? ''
    const [, flag = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (!known.includes(flag)) {
      const allowed =
        known.length > 0 ? `It takes ${known.map((one) => `--${one}`).join(', ')}.` : 'It takes none.'
      throw new KeyUsageError(`"${argument}" is not understood here. ${allowed}`)
    }
    const value = inline ?? args[(at += 1)]
    if (value === undefined || value.startsWith('--')) throw new KeyUsageError(`--${flag} needs a value.`)
    if (flags.has(flag))
      throw new KeyUsageError(`--${flag} is given twice. Give it once, several values separated by commas.`)
    flags.set(flag, value.trim())
  }
  return flags
}

const readCreate = (flags: Flags, now: Date): CreateCommand => {
  const keyName = flags.get('name') ?? ''
  if (keyName === '')
    throw new KeyUsageError('--name is missing. Say who uses the key: --name "Example Clinic".')
  if (keyName.length > 120)
    throw new KeyUsageError(`--name has ${keyName.length} characters and may have 120.`)
  const expiresAt = readExpiry(flags.get('expires'), now)
  const requestsPerMinute = readWhole('requests-per-minute', flags, 1, 1_000_000)
  return {
    name: 'create',
    keyName,
    scopes: readScopes(flags.get('scopes')),
    origins: readOrigins(flags.get('origins')),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
  }
}

const listOf = (value: string): string[] => value.split(',').map((item) => item.trim())

const readScopes = (value: string | undefined): Scope[] => {
  if (!value) throw new KeyUsageError(`--scopes is missing. Give some of ${knownScopes.join(', ')}.`)
  const given = [...new Set(listOf(value))]
  const wrong = given.find((scope) => !isScope(scope))
  if (wrong !== undefined) {
    throw new KeyUsageError(
      `--scopes has "${wrong}", which is no scope. Give some of ${knownScopes.join(', ')}.`,
    )
  }
  return given.filter(isScope)
}

const readOrigins = (value: string | undefined): string[] =>
  value === undefined
    ? []
    : listOf(value).map((item) => {
        const origin = parseOrigin(item)
        if (origin !== undefined) return origin
        throw new KeyUsageError(
          `--origins has "${item}", which is no origin. Give scheme and host without a path, such as https://site.example.`,
        )
      })

const instantForm = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/

/** A day begins at midnight UTC; a 30th of February is none, though Date would take it for the 2nd of March. */
const readExpiry = (value: string | undefined, now: Date): string | undefined => {
  if (value === undefined) return undefined
  const date = new Date(value)
  const isReal =
    instantForm.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value.slice(0, 10))
  if (!isReal) {
    throw new KeyUsageError(
      `--expires is "${value}". Give a day or an instant in UTC, such as 2027-01-01 or 2027-01-01T12:00Z.`,
    )
  }
  if (date <= now) throw new KeyUsageError(`--expires is "${value}", which has passed. Give a later day.`)
  return date.toISOString()
}

const readWhole = (flag: string, flags: Flags, min: number, max: number): number | undefined => {
  const value = flags.get(flag)
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < min || number > max) {
    throw new KeyUsageError(`--${flag} is "${value}". Give a whole number from ${min} to ${max}.`)
  }
  return number
}

/** The prefix of a key. Whoever gives the whole key by mistake has shown it, so it is not repeated. */
const readPrefix = (command: string, args: readonly string[]): string => {
  const [given] = args
  const [, prefix, secret] = /^(?:cof_)?([0-9A-Za-z]{8})(_.*)?$/.exec(given ?? '') ?? []
  if (secret !== undefined) {
    throw new KeyUsageError('Give the prefix alone, never the whole key: the shell keeps what is typed.')
  }
  if (prefix === undefined) {
    throw new KeyUsageError(
      `Say which key: npm run key -- ${command} PREFIX, with the 8 characters that "npm run key -- list" shows.`,
    )
  }
  if (command === 'revoke') readFlags(args.slice(1), [])
  return prefix
}
