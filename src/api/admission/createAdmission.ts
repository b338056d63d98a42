import type { IncomingMessage } from 'node:http'
import type { Scope } from '../../domain/vocabulary/scopes'
import type { KeyFacts, Keyring } from '../../keys/keyFacts'
import type { Limiter, Usage } from '../../limits/limiter'
import { ProblemError } from '../ProblemError'
import { wireHeader } from '../respond/wireHeaders'
import type { Admission, Admit, Caller } from './admission'
import { createClientAddress } from './clientAddress'
import { createLimitHeaders } from './limitHeaders'
import { keyRequired, missingScope, originNotAllowed, rateLimited, refusedKey } from './refusals'

export type AdmissionOptions = {
  readonly keyring: Keyring
  readonly limiter: Limiter
  /** What callers without a key may do; `preview` is never among it. */
  readonly anonymousScopes: readonly Scope[]
  /** How many proxies stand between callers and this process, each adding to `X-Forwarded-For`. */
  readonly trustProxy: number
  /** Requests in a minute: of an address without a key, and of a key that has no limit of its own. */
  readonly requestsPerMinute: { readonly anonymous: number; readonly key: number }
}

/** A request whose caller is known: who it is counted as, and why it is refused in case it is. */
type Identified = {
  readonly caller: Caller
  readonly limit: number
  readonly refusal?: ProblemError | undefined
}

/**
 * Who may ask, and how often. Requests with a good key are counted by key; all others, those with a bad key
 * included, by address, so that keys cannot be guessed at leisure.
 */
export const createAdmission = (options: AdmissionOptions): Admit => {
  const { limiter, keyring, requestsPerMinute } = options
  const anonymousScopes = new Set<Scope>(options.anonymousScopes.filter((scope) => scope !== 'preview'))
  const addressOf = createClientAddress(options.trustProxy)
  const headersOf = createLimitHeaders()

  const anonymous = (request: IncomingMessage, refusal?: ProblemError): Identified => ({
    caller: { kind: 'anonymous', subject: `address:${addressOf(request)}` },
    limit: requestsPerMinute.anonymous,
    refusal,
  })

  const withKey = (key: KeyFacts, request: IncomingMessage, scope: Scope): Identified => {
    const origin = wireHeader(request, 'origin')
    if (origin !== undefined && key.origins.length > 0 && !key.origins.includes(origin))
      return anonymous(request, originNotAllowed(origin))
    return {
      caller: { kind: 'key', subject: `key:${key.id}`, prefix: key.prefix, scopes: key.scopes },
      limit: key.requestsPerMinute ?? requestsPerMinute.key,
      refusal: key.scopes.has(scope) ? undefined : missingScope(scope, key),
    }
  }

  const identify = (request: IncomingMessage, scope: Scope): Identified => {
    const authorization = wireHeader(request, 'authorization')
    if (authorization === undefined)
      return anonymous(request, anonymousScopes.has(scope) ? undefined : keyRequired(scope))
    const finding = keyring.find(keyIn(authorization))
    return finding.kind === 'known'
      ? withKey(finding.key, request, scope)
      : anonymous(request, refusedKey(finding))
  }

  return (request, scope) => {
    const identified = identify(request, scope)
    const decide = (usage: Usage): Admission => {
      const headers = headersOf(identified.limit, usage)
      if (usage.used > identified.limit) throw rateLimited(identified, usage, pairsOf(headers))
      if (identified.refusal) throw withHeaders(identified.refusal, headers)
      return { caller: identified.caller, headers, isPrivate: !anonymousScopes.has(scope) }
    }
    const usage = limiter.count(identified.caller.subject)
    return usage instanceof Promise ? usage.then(decide) : decide(usage)
  }
}

const bearer = 'bearer '

/** What is presented as a key. Any other way to identify oneself is a key that cannot be read. */
const keyIn = (authorization: string): string =>
  authorization.slice(0, bearer.length).toLowerCase() === bearer
    ? authorization.slice(bearer.length).trim()
    : ''

const withHeaders = ({ occurrence, others, headers }: ProblemError, extra: readonly string[]): ProblemError =>
  new ProblemError(occurrence, { others, headers: { ...headers, ...pairsOf(extra) } })

export const pairsOf = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? ''] as const] : [])))
