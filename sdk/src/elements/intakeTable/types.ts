import type { IntakeReference } from '../../generated/documents.js'
import type { ShownIntake } from './intakeHtml.js'

/** A reference intake with at least the fields that the table shows. */
export type IntakeDocument = ShownIntake & {
  readonly governance?: Pick<IntakeReference['governance'], 'disclaimer'>
}

export type IntakeTableExtra = {
  /** Slug of the nutrient that the values are for. */
  readonly nutrient?: string | undefined
}
