import type { ToThing } from '../core/definition.js'
import { intakeKinds } from '../core/labels.js'
import { labelOf } from '../core/words.js'
import type { IntakeDocument, IntakeTableExtra } from './types.js'

export const toThing: ToThing<readonly IntakeDocument[], IntakeTableExtra> = (intakes, { meta }) => ({
  '@type': 'ItemList',
  itemListElement: intakes.map(({ kind, value, unit, lifeStage }) => ({
    '@type': kind === 'UL' ? 'MaximumDoseSchedule' : 'RecommendedDoseSchedule',
    name: labelOf(intakeKinds, kind, meta.locale),
    doseValue: value,
    doseUnit: unit,
    frequency: meta.locale === 'es' ? 'al día' : 'per day',
    targetPopulation: lifeStage,
  })),
})
