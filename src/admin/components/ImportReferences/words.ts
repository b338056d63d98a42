import { wordsOfName } from '../../../domain/wordsOfName'
import type { CitationFields } from '../../../importers/types'
import type { Choice, Counts, Outcome } from '../../../importers/load/types'

export const choiceWords: Readonly<Record<Choice, string>> = {
  create: 'Create a draft',
  skip: 'Skip',
  fill: 'Fill what the stored one lacks',
}

export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** “Garrison SR, Doe J, et al. 2020. Nutrients” */
export const sourceLine = ({
  authors = [],
  hasMoreAuthors,
  year,
  containerTitle,
  volume,
  pages,
}: CitationFields): string => {
  const names = authors
    .slice(0, 3)
    .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(' '))
  const isCut = authors.length > 3 || hasMoreAuthors === true
  const place = [volume, pages].filter(Boolean).join(': ')
  return [
    [...names, ...(isCut ? ['et al.'] : [])].join(', '),
    year,
    [containerTitle, place].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(' · ')
}

export const identifierLine = ({ doi, pmid, pmcid, isbn }: CitationFields): string =>
  [doi && `DOI ${doi}`, pmid && `PMID ${pmid}`, pmcid, isbn && `ISBN ${isbn}`].filter(Boolean).join(' · ')

export const outcomeWords = (outcome: Outcome): string => {
  if (outcome.did === 'skipped') return `Skipped. ${outcome.message}`
  if (outcome.did === 'failed') return `Not saved. ${outcome.message}`
  if (outcome.undone?.done === true) return outcome.did === 'created' ? 'Draft removed' : 'Emptied again'
  const done =
    outcome.did === 'created'
      ? 'Draft created'
      : `Filled: ${Object.keys(outcome.filled).map(wordsOfName).join(', ')}`
  return outcome.undone ? `${done}; it stays. ${outcome.undone.why}` : done
}

/** Seconds as people say them. */
const duration = (seconds: number): string =>
  seconds < 60 ? count(seconds, 'second', 'seconds') : `${Math.floor(seconds / 60)} min ${seconds % 60} s`

/** How fast it goes and how long it will take, once enough is done to tell. */
export const paceWords = (done: number, total: number, seconds: number): string => {
  if (done < 3 || seconds < 1) return ''
  const rate = done / seconds
  return `${rate.toFixed(rate < 10 ? 1 : 0)} a second, about ${duration(Math.ceil((total - done) / rate))} left`
}

export const resultWords = ({
  created,
  filled,
  skipped,
  failed,
  removed,
  restored,
  left,
  doing,
}: Counts): string =>
  doing === 'undo'
    ? `${count(removed, 'draft was', 'drafts were')} removed, ${count(restored, 'citation', 'citations')} emptied again, ${left} left as they are.`
    : `${count(created, 'draft was', 'drafts were')} created, ${count(filled, 'citation', 'citations')} filled, ${skipped} skipped, ${failed} not saved.`
