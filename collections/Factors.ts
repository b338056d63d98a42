import { factorKinds, interactionSeverities } from '../src/domain/vocabulary/nutrition'
import { choice } from './fields/choice'
import { claimJoins } from './fields/claimJoins'
import { localizedLine, localizedProse } from './fields/localizedText'
import { textList } from './fields/textList'
import { publicCollection } from './publicCollection'

export const Factors = publicCollection({
  slug: 'factors',
  schemaName: 'Factor',
  labels: { singular: 'Factor', plural: 'Factors' },
  titleField: 'name',
  prominence: 1.3,
  description:
    'What else acts on a mineral: vitamins, medicines, food components, hormones, conditions, ways of life.',
  group: 'Knowledge',
  defaultColumns: ['name', 'kind', 'severity', '_status'],
  defaultSort: 'name',
  tabs: [
    {
      label: 'Overview',
      fields: [
        localizedLine('name', { required: true }),
        {
          type: 'row',
          fields: [
            choice('kind', factorKinds, { required: true, admin: { width: '50%' } }),
            choice('severity', interactionSeverities, {
              admin: { width: '50%', description: 'How much attention an interaction with it needs.' },
            }),
          ],
        },
        localizedProse('summary', { required: true, rows: 3 }),
        textList('examples', { label: 'Examples', itemLabel: 'example' }),
        textList('mechanism', { label: 'Mechanism, step by step', itemLabel: 'step' }),
        localizedProse('management', {
          description: 'What people do about it, as in “take it two hours apart”.',
        }),
        localizedLine('scope', { description: 'Region, season, dose or duration it holds for.' }),
      ],
    },
    { label: 'Claims', fields: claimJoins() },
  ],
})
