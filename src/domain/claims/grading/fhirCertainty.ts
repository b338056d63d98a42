import type { Certainty } from '../../vocabulary/evidence'

/**
 * Codes of http://hl7.org/fhir/certainty-rating (FHIR R5, CodeSystem EvidenceCertaintyRating) for what goes beside a
 * code of http://hl7.org/fhir/certainty-type. GRADE's four levels have codes of the same name; `not-graded` has none.
 */
export const fhirLevel = (certainty: Certainty): string | undefined =>
  certainty === 'not-graded' ? undefined : certainty

/** By how much a reason moves the level: `downcode1`, `downcode2`, `upcode1`, `upcode2`, or `no-change`. */
export const fhirChange = (effect: 'lowers' | 'raises', steps: number): string =>
  steps === 0 ? 'no-change' : `${effect === 'lowers' ? 'downcode' : 'upcode'}${Math.min(steps, 2)}`
