import type { CoverageCell } from '../../../workbench/coverage/types'
import { labelIn } from '../../../domain/vocabulary/labelIn'
import { certainties, directions, type Certainty } from '../../../domain/vocabulary/evidence'

type Pointing = NonNullable<CoverageCell['direction']>

/** A sign for each direction, so that nothing is said by colour alone; the colours are in the style sheet. */
export const signs: Readonly<Record<Pointing, { readonly sign: string; readonly label: string }>> = {
  beneficial: { sign: '+', label: 'Beneficial' },
  harmful: { sign: '−', label: 'Harmful' },
  'no-effect': { sign: '=', label: 'No effect' },
  mixed: { sign: '±', label: 'Mixed' },
  descriptive: { sign: '•', label: 'Descriptive' },
  several: { sign: '≠', label: 'Claims point different ways' },
}

/** How many bars of four a certainty has; what is not graded has none. */
export const barsOf = (certainty: Certainty | undefined): number =>
  certainty === undefined || certainty === 'not-graded'
    ? 0
    : 4 - certainties.findIndex(({ value }) => value === certainty)

/** What a square says, in words: “Low certainty, beneficial, 2 claims”. */
export const wordsOf = ({ certainty, direction, count }: CoverageCell): string => {
  const sure =
    certainty === 'not-graded'
      ? 'Not graded'
      : certainty
        ? `${labelIn(certainties, certainty, 'en')} certainty`
        : 'No certainty yet'
  const way =
    direction === 'several'
      ? 'claims point different ways'
      : (labelIn(directions, direction, 'en')?.toLowerCase() ?? 'no direction yet')
  return `${sure}, ${way}, ${count === 1 ? '1 claim' : `${count} claims`}`
}
