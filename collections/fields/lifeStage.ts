import type { Field } from 'payload'
import type { LifeStage } from '../../src/domain/intake/lifeStage'
import { lifeStageLabel } from '../../src/domain/intake/lifeStage'
import { reproductiveStates, sexes } from '../../src/domain/vocabulary/nutrition'
import { choice } from './choice'
import { computedText } from './computed'
import { wholeNumber } from './wholeNumber'

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** The life stage that a document's own fields describe. */
export const lifeStageOf = (document: Readonly<Record<string, unknown>>): LifeStage => {
  const ageMaxMonths = numberOf(document['ageMaxMonths'])
  return {
    sex: sexes.find((term) => term.value === document['sex'])?.value ?? 'all',
    reproductiveState:
      reproductiveStates.find((term) => term.value === document['reproductiveState'])?.value ?? 'none',
    ageMinMonths: numberOf(document['ageMinMonths']) ?? 0,
    ...(ageMaxMonths !== undefined && { ageMaxMonths }),
  }
}

/** Whom a reference value is for: sex, age in months (both ends included) and reproductive state. */
export const lifeStageFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      choice('sex', sexes, { required: true, defaultValue: 'all', admin: { width: '50%' } }),
      choice('reproductiveState', reproductiveStates, {
        label: 'Pregnancy and lactation',
        required: true,
        defaultValue: 'none',
        admin: { width: '50%' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      wholeNumber('ageMinMonths', {
        label: 'From age (months)',
        required: true,
        min: 0,
        width: '50%',
        description: '19 years are 228 months.',
      }),
      wholeNumber('ageMaxMonths', {
        label: 'To age (months)',
        min: 0,
        width: '50%',
        description: 'Last month included; empty for no upper end.',
      }),
    ],
  },
  computedText('lifeStage', {
    label: 'Life stage',
    localized: true,
    required: true,
    compute: (document, locale) => lifeStageLabel(lifeStageOf(document), locale === 'es' ? 'es' : 'en'),
  }),
]
