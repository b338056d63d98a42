import type { Scope } from '../domain/vocabulary/scopes'

/** What is known of a key, without the key. Instants are milliseconds since 1970. */
export type KeyFacts = {
  /** Identity inside one database. */
  readonly id: string
  readonly name: string
  /** The part of the key that may be shown. */
  readonly prefix: string
  /** SHA-256 of the key, in hex. */
  readonly hash: string
  /** The key before this one, and until when it is still taken. */
  readonly previous?: { readonly hash: string; readonly until: number }
  readonly scopes: ReadonlySet<Scope>
  /** Web origins that browsers may use it from; none: every origin. */
  readonly origins: readonly string[]
  readonly expiresAt?: number
  readonly revokedAt?: number
  /** Absent: the default of the installation. */
  readonly requestsPerMinute?: number
}

/** What was found of a key that somebody presented. */
export type KeyFinding =
  | { readonly kind: 'known'; readonly key: KeyFacts }
  /** It is none of this form, or its check digits do not fit: a typo, a part of one, or something else. */
  | { readonly kind: 'malformed' }
  /** The keys are still being read. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'revoked'; readonly key: KeyFacts }
  | { readonly kind: 'expired'; readonly key: KeyFacts; readonly at: number }
  /** It was replaced by a new one, and the time in which both are taken has passed. */
  | { readonly kind: 'replaced'; readonly key: KeyFacts; readonly at: number }

/** The keys as a process knows them. */
export type Keyring = {
  /** Looks a key up, at once and without a database, and notes its use when it is good. */
  find(key: string): KeyFinding
}
