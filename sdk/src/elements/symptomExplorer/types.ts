import type { Symptom } from '../../generated/documents.js'
import type { ShownSymptom } from './symptomHtml.js'

/** A symptom with at least the fields that the explorer shows. */
export type SymptomDocument = ShownSymptom & {
  readonly governance?: Pick<Symptom['governance'], 'disclaimer'>
}
