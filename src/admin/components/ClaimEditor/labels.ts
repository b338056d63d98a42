import {
  certainties,
  evidenceModels,
  gradeReasonCodes,
  stances,
  studyDesigns,
} from '../../../domain/vocabulary/evidence'
import { labelIn } from '../../../domain/vocabulary/labelIn'
import type { Term } from '../../../domain/vocabulary/term'

const label =
  (terms: readonly Term[]) =>
  (value: string | undefined): string =>
    labelIn(terms, value, 'en') ?? 'not said'

/** The panel speaks English; the vocabulary has the words. */
export const certaintyLabel = label(certainties)
export const designLabel = label(studyDesigns)
export const modelLabel = label(evidenceModels)
export const stanceLabel = label(stances)
export const reasonLabel = label(gradeReasonCodes)
