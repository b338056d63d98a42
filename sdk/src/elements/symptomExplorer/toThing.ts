import type { ToThing } from '../core/definition.js'
import type { SymptomDocument } from './types.js'

export const toThing: ToThing<readonly SymptomDocument[], object> = (symptoms) => ({
  '@type': 'ItemList',
  itemListElement: symptoms.map(({ name, summary, layTerms }) => ({
    '@type': 'MedicalSignOrSymptom',
    name,
    description: summary,
    alternateName: layTerms.map(({ text }) => text),
  })),
})
