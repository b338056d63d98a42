import type { ToThing } from '../core/definition.js'
import { intakeKinds } from '../core/labels.js'
import { labelOf, say } from '../core/words.js'
import type { IntakeDocument, IntakeTableExtra } from './types.js'

export const toThing: ToThing<readonly IntakeDocument[], IntakeTableExtra> = (intakes, _, language) => ({
  '@type': 'ItemList',
  itemListElement: intakes.map(({ kind, value, unit, lifeStage }) => ({
    '@type': kind === 'UL' ? 'MaximumDoseSchedule' : 'RecommendedDoseSchedule',
    name: labelOf(intakeKinds, kind, language),
    doseValue: value,
    doseUnit: unit,
    frequency: say('per day', language),
    targetPopulation: lifeStage,
  })),
})
