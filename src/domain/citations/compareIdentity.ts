import { doiKey } from '../identifiers/doi'
import { firstAuthorKey, isSameFamily } from './firstAuthor'
import { sameTitle, titleSimilarity } from './normaliseTitle'
import type { RegisterRecord, Work } from './work'

/** One thing that was compared. `unknown`: one of the two sides does not tell. */
export type Comparison = {
  what: 'title' | 'year' | 'firstAuthor' | 'doi' | 'pmid'
  register: string
  verdict: 'same' | 'different' | 'unknown'
  /** As the citation has it. */
  own?: string | undefined
  /** As the register has it. */
  found?: string | undefined
}

/** A value of `identityCheckStatuses`. */
export type IdentityStatus = 'unverified' | 'verified' | 'conflict'

export type IdentityVerdict = {
  status: IdentityStatus
  comparisons: readonly Comparison[]
  /** One or two sentences for the editor. */
  note: string
}

const verdictOf = <Value>(
  own: Value | undefined,
  found: Value | undefined,
  isSame: (own: Value, found: Value) => boolean,
): Comparison['verdict'] => {
  if (own === undefined || found === undefined) return 'unknown'
  return isSame(own, found) ? 'same' : 'different'
}

const compareWith = (own: Work, { register, work, years }: RegisterRecord): Comparison[] => {
  const ownYear = own.year
  return [
    {
      what: 'title',
      register,
      verdict: verdictOf(own.title, work.title, (one, other) => titleSimilarity(one, other) >= sameTitle),
      own: own.title,
      found: work.title,
    },
    {
      // Online and in print may lie in two years.
      what: 'year',
      register,
      verdict: verdictOf(ownYear, years[0], (year) => years.some((other) => Math.abs(other - year) <= 1)),
      own: ownYear?.toString(),
      found: years.length > 0 ? [...new Set(years)].join(', ') : undefined,
    },
    {
      what: 'firstAuthor',
      register,
      verdict: verdictOf(firstAuthorKey(own.authors), firstAuthorKey(work.authors), isSameFamily),
      own: own.authors?.[0]?.family,
      found: work.authors?.[0]?.family,
    },
    {
      what: 'doi',
      register,
      verdict: verdictOf(doiKey(own.doi ?? ''), doiKey(work.doi ?? ''), (one, other) => one === other),
      own: own.doi,
      found: work.doi,
    },
    {
      what: 'pmid',
      register,
      verdict: verdictOf(own.pmid, work.pmid, (one, other) => one === other),
      own: own.pmid,
      found: work.pmid,
    },
  ]
}

const words: Record<Comparison['what'], string> = {
  title: 'title',
  year: 'year',
  firstAuthor: 'first author',
  doi: 'DOI',
  pmid: 'PMID',
}

const noteOf = (status: IdentityStatus, comparisons: readonly Comparison[]): string => {
  const registers = [...new Set(comparisons.map(({ register }) => register))].join(' and ')
  if (status === 'conflict') {
    const parts = comparisons
      .filter(({ verdict }) => verdict === 'different')
      .map(({ what, register, own, found }) => `${words[what]} is “${own}” here, “${found}” at ${register}`)
    return `The citation and the register differ: ${parts.join('; ')}.`
  }
  const same = new Set(comparisons.filter(({ verdict }) => verdict === 'same').map(({ what }) => what))
  if (status === 'verified') return `Same ${[...same].map((what) => words[what]).join(', ')} at ${registers}.`
  return registers === ''
    ? 'No register was found to hold this work.'
    : `${registers} tells too little to compare with.`
}

/**
 * Whether the identifiers of a citation belong to the work that it describes, by what the registers hold under them.
 * One difference is a conflict. Verified needs the same title and the same year or first author.
 */
export const compareIdentity = (own: Work, records: readonly RegisterRecord[]): IdentityVerdict => {
  const comparisons = records.flatMap((record) => compareWith(own, record))
  const isAny = (what: Comparison['what'], verdict: Comparison['verdict']): boolean =>
    comparisons.some((comparison) => comparison.what === what && comparison.verdict === verdict)
  const isBorneOut = isAny('title', 'same') && (isAny('year', 'same') || isAny('firstAuthor', 'same'))
  const isConflict = comparisons.some(({ verdict }) => verdict === 'different')
  const status = isConflict ? 'conflict' : isBorneOut ? 'verified' : 'unverified'
  return { status, comparisons, note: noteOf(status, comparisons) }
}
