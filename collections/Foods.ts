import { fdcIdProblem, normaliseFdcId } from '../src/domain/identifiers/fdcId'
import { foodGroups, foodSourceDatabases, preparationStates } from '../src/domain/vocabulary/nutrition'
import { choice } from './fields/choice'
import { citationReference } from './fields/citationReference'
import { claimJoins } from './fields/claimJoins'
import { foodAmounts } from './fields/foodAmounts'
import { identifierText } from './fields/identifierText'
import { localizedLine, localizedProse } from './fields/localizedText'
import { publicCollection } from './publicCollection'
import { namedRows } from './fields/namedRows'

export const Foods = publicCollection({
  slug: 'foods',
  schemaName: 'Food',
  labels: { singular: 'Food', plural: 'Foods' },
  titleField: 'name',
  prominence: 0.7,
  description: 'Food sources with mineral amounts per 100 g, each with how the figure came about.',
  group: 'Knowledge',
  defaultColumns: ['name', 'group', 'preparation', 'sourceDatabase', '_status'],
  defaultSort: 'name',
  searchable: ['name', 'slug', 'fdcId', 'ndbNumber'],
  tabs: [
    {
      label: 'Food',
      fields: [
        localizedLine('name', { required: true }),
        localizedProse('summary', {
          rows: 3,
          description: 'What matters about it as a source, if anything.',
        }),
        {
          type: 'row',
          fields: [
            choice('group', foodGroups, { label: 'Food group', required: true, admin: { width: '40%' } }),
            choice('preparation', preparationStates, { required: true, admin: { width: '40%' } }),
            {
              name: 'fortified',
              type: 'checkbox',
              defaultValue: false,
              required: true,
              admin: { width: '20%' },
            },
          ],
        },
        { name: 'scientificName', type: 'text', label: 'Scientific name', custom: { search: 'text' } },
        {
          name: 'portions',
          type: 'array',
          ...namedRows('portion', 'portions'),
          fields: [
            {
              type: 'row',
              fields: [
                localizedLine('label', { required: true, width: '60%' }),
                { name: 'grams', type: 'number', required: true, min: 0.01, admin: { width: '40%' } },
              ],
            },
          ],
        },
      ],
    },
    { label: 'Amounts', fields: foodAmounts() },
    { label: 'Claims', fields: claimJoins() },
    {
      label: 'Source',
      fields: [
        {
          type: 'row',
          fields: [
            choice('sourceDatabase', foodSourceDatabases, {
              label: 'Database',
              required: true,
              admin: { width: '60%' },
            }),
            {
              name: 'sourceRelease',
              type: 'text',
              label: 'Release',
              required: true,
              admin: { width: '40%', description: 'As in “2018-04”.' },
            },
          ],
        },
        { name: 'sourceDescription', type: 'text', label: 'Description in the source' },
        {
          type: 'row',
          fields: [
            identifierText('fdcId', {
              label: 'FDC id',
              system: 'fdc',
              problem: fdcIdProblem,
              normalise: normaliseFdcId,
              index: true,
              width: '50%',
              description: 'Changes with each release of the source.',
            }),
            {
              name: 'ndbNumber',
              type: 'text',
              label: 'NDB number',
              index: true,
              custom: { search: 'codes', codeSystem: 'ndb' },
              admin: { width: '50%', description: 'The key that stays the same between releases.' },
            },
          ],
        },
        citationReference('source', { label: 'Citation of the source' }),
      ],
    },
  ],
})
