import { bodySystems } from '../src/domain/vocabulary/nutrition'
import { choice } from './fields/choice'
import { claimJoins } from './fields/claimJoins'
import { localizedLine, localizedProse } from './fields/localizedText'
import { publicCollection } from './publicCollection'

export const Functions = publicCollection({
  slug: 'functions',
  schemaName: 'PhysiologicalFunction',
  labels: { singular: 'Function', plural: 'Functions' },
  titleField: 'name',
  prominence: 1.2,
  description: 'Physiological functions and processes in which minerals take part.',
  group: 'Knowledge',
  defaultColumns: ['name', 'bodySystem', '_status', 'updatedAt'],
  defaultSort: 'name',
  tabs: [
    {
      label: 'Overview',
      fields: [
        localizedLine('name', { required: true }),
        choice('bodySystem', bodySystems, { label: 'Body system', required: true }),
        localizedProse('summary', { required: true, rows: 3 }),
        localizedProse('mechanism', { rows: 5 }),
      ],
    },
    { label: 'Claims', fields: claimJoins() },
  ],
})
