import type { Claim } from '../../generated/documents.js'

/** A claim, with or without anything included. */
export type ClaimDocument = Omit<Claim, 'subject' | 'object' | 'evidence' | 'citations' | 'governance'> & {
  readonly governance: Pick<Claim['governance'], 'disclaimer'>
}
