import type { Scope } from '../../domain/vocabulary/scopes'
import type { KeyFacts, KeyFinding } from '../../keys/keyFacts'
import type { Usage } from '../../limits/limiter'
import { ProblemError } from '../ProblemError'
import { retryAfterSeconds } from '../middleware/requireReady'
import type { Caller } from './admission'
import { secondsLeft } from './limitHeaders'

const realm = 'Bearer realm="cofactor"'

/** What cannot be done without a key. */
export const keyRequired = (scope: Scope): ProblemError =>
  new ProblemError(
    {
      code: 'key-required',
      detail: `This needs a key with the scope "${scope}". Send it as "Authorization: Bearer cof_…".`,
      allowed: [scope],
    },
    { headers: { 'WWW-Authenticate': `${realm}, scope="${scope}"` } },
  )

const unread = (): ProblemError =>
  new ProblemError(
    { code: 'service-starting', detail: 'The keys are still being read. Try again in a second.' },
    { headers: { 'Retry-After': retryAfterSeconds } },
  )

type Refused = Exclude<KeyFinding, { kind: 'known' }>

/** A key that is not taken, and why. The key itself is never repeated. */
export const refusedKey = (finding: Refused): ProblemError => {
  if (finding.kind === 'unread') return unread()
  const code = finding.kind === 'expired' || finding.kind === 'replaced' ? 'expired-key' : 'invalid-key'
  const detail = detailOf(finding)
  return new ProblemError(
    { code, detail },
    {
      headers: {
        'WWW-Authenticate': `${realm}, error="invalid_token", error_description="${plain(detail)}"`,
      },
    },
  )
}

const detailOf = (finding: Exclude<Refused, { kind: 'unread' }>): string => {
  switch (finding.kind) {
    case 'malformed':
      return 'What was sent is no key: a character is wrong or missing, or it is something else. Send it as "Authorization: Bearer cof_…".'
    case 'unknown':
      return 'There is no such key. It may be of another installation, or it was deleted.'
    case 'revoked':
      return `The key ${finding.key.prefix} was revoked. Ask for another one.`
    case 'expired':
      return `The key ${finding.key.prefix} expired on ${dayOf(finding.at)}. Ask for another one.`
    case 'replaced':
      return `The key ${finding.key.prefix} was replaced on request and is taken no more since ${dayOf(finding.at)}. Use the new one.`
  }
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** What RFC 6750 lets stand in a description: printable ASCII without quotes and backslashes. */
const plain = (text: string): string => text.replaceAll('"', "'").replaceAll('…', '...')

export const missingScope = (scope: Scope, { prefix, scopes }: KeyFacts): ProblemError =>
  new ProblemError(
    {
      code: 'missing-scope',
      detail: `This needs the scope "${scope}", which the key ${prefix} does not have. It has ${[...scopes].join(', ')}.`,
      value: scope,
      allowed: [...scopes],
    },
    {
      headers: { 'WWW-Authenticate': `${realm}, error="insufficient_scope", scope="${scope}"` },
    },
  )

/** The key's own origins are not told: whoever took it from a page would learn where to pretend to be. */
export const originNotAllowed = (origin: string): ProblemError =>
  new ProblemError({
    code: 'origin-not-allowed',
    detail: `The key may not be used by pages of "${origin}". Add the origin to the key, or use another one.`,
    value: origin,
  })

export const rateLimited = (
  { caller, limit }: { readonly caller: Caller; readonly limit: number },
  usage: Usage,
  headers: Readonly<Record<string, string>>,
): ProblemError => {
  const seconds = secondsLeft(usage)
  const who = caller.kind === 'key' ? `The key ${caller.prefix}` : 'An address without a good key'
  return new ProblemError(
    {
      code: 'rate-limited',
      detail: `${who} may ask ${limit} times a minute. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      allowed: [`${limit} requests a minute`],
    },
    { headers: { ...headers, 'Retry-After': String(seconds) } },
  )
}
