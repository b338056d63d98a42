import type { Author } from '../domain/citations/author'
import type { IntegrityStatus } from '../domain/vocabulary/governance'
import type { StudyDesign } from '../domain/vocabulary/evidence'
import type { cslTypes } from '../domain/vocabulary/identifiers'
import type { ValueOf } from '../domain/vocabulary/term'

export type CslType = ValueOf<typeof cslTypes>

/** Formats of references, by the names that people know them by. */
export const formats = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  nbib: 'NBIB (PubMed)',
  pubmedXml: 'PubMed XML',
  cslJson: 'CSL-JSON',
  endnoteXml: 'EndNote XML',
} as const

export type Format = keyof typeof formats

/** A text of the file, with the line it begins on, counted from 1. */
export type Located = { readonly value: string; readonly line: number }

/** A field of a record as the file has it. Names are in the format's own spelling; values are not yet interpreted. */
export type RawField = Located & { readonly name: string }

/** One record as it stands in the file. `row` counts records from 1, whole or not. */
export type RawRecord = {
  readonly row: number
  readonly line: number
  readonly fields: readonly RawField[]
  /** What kept it from being read whole. */
  readonly problems: readonly Problem[]
}

/** An `error` keeps the record from being imported, a `warning` asks the editor to look. */
export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly row: number
  readonly line: number
  /** The field of a citation that it is about, where it is about one. */
  readonly field?: string
  readonly message: string
}

/** What a source says of a work, before its forms are checked. Every format is mapped to this and no further. */
export type SourceWork = {
  readonly row: number
  readonly line: number
  /** The source's own word for the kind of work, and what that is here, where it is anything. */
  readonly kind?: { readonly word: string; readonly line: number; readonly type?: CslType | undefined }
  readonly title?: Located | undefined
  readonly authors: readonly Author[]
  readonly hasMoreAuthors?: boolean
  readonly container?: Located | undefined
  /** Places where a year may stand, best first. */
  readonly dates: readonly Located[]
  readonly volume?: Located | undefined
  readonly issue?: Located | undefined
  readonly pages?: Located | undefined
  readonly publisher?: Located | undefined
  readonly language?: Located | undefined
  readonly accessed?: Located | undefined
  /** Each list holds candidates, best first. One in `loose` is taken when it is right and passed over when not. */
  readonly identifiers: {
    readonly doi: readonly Located[]
    readonly pmid: readonly Located[]
    readonly pmcid: readonly Located[]
    readonly isbn: readonly Located[]
    readonly url: readonly Located[]
    readonly loose: readonly Located[]
  }
  /** Publication types in the source's words. */
  readonly publicationTypes: readonly Located[]
  readonly notice?: { readonly status: IntegrityStatus; readonly source: string } | undefined
  readonly problems: readonly Problem[]
}

/** The fields of a citation that an import can fill. */
export type CitationFields = {
  title?: string | undefined
  cslType: CslType
  studyDesign?: StudyDesign | undefined
  authors?: Author[] | undefined
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
  accessed?: string | undefined
  integrity?: { status: IntegrityStatus; source: string } | undefined
}

export type ImportRecord = {
  readonly row: number
  readonly line: number
  readonly fields: CitationFields
  readonly problems: readonly Problem[]
  /** The earlier record of the file that is the same work. */
  readonly repeats?: number
}
