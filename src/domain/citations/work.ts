import type { StudyDesign } from '../vocabulary/evidence'
import type { IntegrityStatus } from '../vocabulary/governance'
import type { Author } from './author'

/** A work as the fields of a citation name it, as far as a register or a reference in free text tells. */
export type Work = {
  title?: string | undefined
  cslType?: string | undefined
  studyDesign?: StudyDesign | undefined
  authors?: readonly Author[] | undefined
  hasMoreAuthors?: boolean | undefined
  containerTitle?: string | undefined
  year?: number | undefined
  volume?: string | undefined
  issue?: string | undefined
  pages?: string | undefined
  language?: string | undefined
  publisher?: string | undefined
  doi?: string | undefined
  pmid?: string | undefined
  pmcid?: string | undefined
  isbn?: string | undefined
  url?: string | undefined
}

export type RegisterName = 'Crossref' | 'PubMed'

/** A retraction, correction or the like, as a register tells of it. */
export type Notice = {
  kind: Exclude<IntegrityStatus, 'ok'>
  /** The day it was published, as `2024-03-01`; shorter where the register knows no day. */
  date?: string | undefined
  doi?: string | undefined
  pmid?: string | undefined
  /** Who tells of it: `Crossref`, `Retraction Watch`, `PubMed`. */
  source: string
}

/** What one register holds on a work. */
export type RegisterRecord = {
  register: RegisterName
  work: Work
  /** Every year that the register gives: printed, online, accepted. */
  years: readonly number[]
  notices: readonly Notice[]
}
