import { integrityStatuses, type IntegrityStatus } from '../../domain/vocabulary/governance'
import { labelIn } from '../../domain/vocabulary/labelIn'

export const moreAuthorsNote = 'There are more authors than listed.'

const graveNotices: readonly IntegrityStatus[] = ['retracted', 'withdrawn', 'expression-of-concern']

/** What a note says of the work's integrity, in the words that our own exports and PubMed's publication types use. */
export const noticeIn = (
  texts: readonly string[],
  source: string,
): { status: IntegrityStatus; source: string } | undefined => {
  const words = texts
    .flatMap((text) => text.slice(0, 2_000).split(/[;|\n]/u))
    .map((word) => word.trim().toLowerCase())
  if (words.includes('retracted publication')) return { status: 'retracted', source }
  const status = graveNotices.find((known) =>
    words.includes(labelIn(integrityStatuses, known, 'en')?.toLowerCase() ?? known),
  )
  return status && { status, source }
}
