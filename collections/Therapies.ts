import { careSettings, therapyRoutes } from '../src/domain/vocabulary/nutrition'
import { choice, choices } from './fields/choice'
import { citationReference } from './fields/citationReference'
import { claimJoins } from './fields/claimJoins'
import { localizedLine, localizedProse } from './fields/localizedText'
import { textList } from './fields/textList'
import { unitChoice } from './fields/unitChoice'
import { publicCollection } from './publicCollection'
import { namedRows } from './fields/namedRows'

export const Therapies = publicCollection({
  slug: 'therapies',
  schemaName: 'Therapy',
  labels: { singular: 'Therapy', plural: 'Therapies' },
  titleField: 'name',
  prominence: 1.2,
  description: 'Routes and formulations by which minerals are given, with their risks and regulatory record.',
  group: 'Knowledge',
  defaultColumns: ['name', 'route', 'settings', '_status'],
  defaultSort: 'name',
  tabs: [
    {
      label: 'Overview',
      fields: [
        localizedLine('name', { required: true }),
        localizedProse('summary', { required: true, rows: 3 }),
        {
          type: 'row',
          fields: [
            choice('route', therapyRoutes, { required: true, admin: { width: '40%' } }),
            choices('settings', careSettings, { label: 'Settings', required: true, admin: { width: '60%' } }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'bypassesGut',
              type: 'checkbox',
              label: 'Bypasses the gut',
              defaultValue: false,
              required: true,
            },
            {
              name: 'standardised',
              type: 'checkbox',
              label: 'Standardised formulation',
              defaultValue: false,
              required: true,
            },
          ],
        },
        localizedProse('onset', { description: 'What is known of how soon and how long it acts.' }),
        localizedProse('history'),
        {
          name: 'components',
          type: 'array',
          ...namedRows('component', 'components'),
          fields: [
            {
              type: 'row',
              fields: [
                localizedLine('substance', { required: true, width: '50%' }),
                { name: 'mineral', type: 'relationship', relationTo: 'minerals', admin: { width: '50%' } },
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'amountLow', type: 'number', label: 'Amount from', min: 0, admin: { width: '33%' } },
                { name: 'amountHigh', type: 'number', label: 'Amount to', min: 0, admin: { width: '33%' } },
                unitChoice('unit', { admin: { width: '34%' } }),
              ],
            },
          ],
        },
      ],
    },
    {
      label: 'Safety and regulation',
      fields: [
        {
          ...textList('safetyConsiderations', { label: 'Safety considerations' }),
          required: true,
          minRows: 1,
        },
        localizedProse('monitoring'),
        localizedProse('regulatoryStatus', { label: 'Regulatory status' }),
        {
          name: 'regulatoryActions',
          type: 'array',
          label: 'Regulatory actions',
          ...namedRows('action', 'actions'),
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'authority', type: 'text', required: true, admin: { width: '50%' } },
                { name: 'date', type: 'date', admin: { width: '50%' } },
              ],
            },
            localizedProse('action', { required: true }),
            citationReference(),
          ],
        },
      ],
    },
    { label: 'Claims', fields: claimJoins() },
  ],
})
