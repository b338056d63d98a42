import type { IntegrityStatus } from '../vocabulary/governance'
import type { IdentityVerdict } from './compareIdentity'
import type { Notice } from './work'

/** When something was compared with the registers, and which of them answered. */
type Looked = {
  /** ISO 8601, UTC. */
  at: string
  registers: readonly string[]
  /** Registers that gave no answer, one sentence each. */
  problems: readonly string[]
}

/** What the program noted about a citation, in its field `checks`. */
export type CitationChecks = {
  identity?: IdentityVerdict & Looked
  integrity?: { status: IntegrityStatus; notices: readonly Notice[] } & Looked
}
