import { foldChange, crossesNoEffect } from './effects'
import type { StartLevel } from './startLevel'
import { rowsInWords, type Suggestion } from './Suggestion'

const largeFold = 2
const veryLargeFold = 5

/** GRADE Handbook, 2013, section 5.3.1: a relative risk above 2 (or below 0.5) is large, above 5 (0.2) very large. */
const largeEffect = ({ leading }: StartLevel): Suggestion | undefined => {
  const told = leading.filter(({ item }) => foldChange(item) !== undefined)
  const folds = told.map(({ item }) => foldChange(item) ?? 1)
  const isClear = told.every(({ item }) => crossesNoEffect(item) === false)
  if (told.length === 0 || !isClear || Math.min(...folds) < largeFold) return undefined
  const isVery = Math.min(...folds) >= veryLargeFold
  return {
    code: 'LargeEffect',
    effect: 'raises',
    steps: isVery ? 2 : 1,
    because: `${isVery ? 'A very large' : 'A large'} effect: ${rowsInWords(told)} found the risk changed at least ${isVery ? veryLargeFold : largeFold} times, with an interval clear of no effect.`,
  }
}

const gradientWords =
  /dose.response|dosis.respuesta|\bper \d+ ?(mg|µg|g)\b|\bpor cada \d+ ?(mg|µg|g)\b|higher (doses?|intakes?) .*(more|greater|lower)/iu

const doseResponse = ({ leading }: StartLevel): Suggestion | undefined => {
  const told = leading.filter(({ item }) =>
    gradientWords.test([item.finding, item.effect?.measure].join(' ')),
  )
  return told.length === 0
    ? undefined
    : {
        code: 'DoseResponseGradient',
        effect: 'raises',
        steps: 1,
        because: `What ${rowsInWords(told)} found grows with the dose.`,
      }
}

/**
 * The reasons to raise the level that the rows speak for. Opposing confounding is for the editor alone: no row says in
 * which direction what was not measured would have pushed.
 */
export const raising = [largeEffect, doseResponse]
