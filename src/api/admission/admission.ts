import type { IncomingMessage } from 'node:http'
import type { Scope } from '../../domain/vocabulary/scopes'

/** Who asks. */
export type Caller =
  | { readonly kind: 'anonymous'; readonly subject: string }
  | {
      readonly kind: 'key'
      readonly subject: string
      /** The part of the key that may be shown. */
      readonly prefix: string
      readonly scopes: ReadonlySet<Scope>
    }

/** A request that may be answered. `subject` of the caller is what its requests are counted by. */
export type Admission = {
  readonly caller: Caller
  /** Headers of whatever the answer is, names and values in turn, as `writeHead` takes them. */
  readonly headers: readonly string[]
  /** True when nobody may have the answer without a key, so that shared caches must not keep it. */
  readonly isPrivate: boolean
}

/**
 * Decides whether a request may be answered, and counts it. At once where requests are counted in memory.
 *
 * @throws ProblemError, with the headers that go with it, when the request is refused
 */
export type Admit = (request: IncomingMessage, scope: Scope) => Admission | Promise<Admission>
