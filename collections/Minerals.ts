import { atomicWeights } from '../src/domain/chemistry/atomicWeights'
import { identifierSystems } from '../src/domain/vocabulary/identifiers'
import { mineralCategories } from '../src/domain/vocabulary/nutrition'
import { choice } from './fields/choice'
import { citationReference } from './fields/citationReference'
import { claimJoins } from './fields/claimJoins'
import { identifierList } from './fields/identifierList'
import { localizedLine, localizedProse } from './fields/localizedText'
import { supplementForms } from './fields/supplementForms'
import { unitChoice } from './fields/unitChoice'
import { wholeNumber } from './fields/wholeNumber'
import { publicCollection } from './publicCollection'
import { namedRows } from './fields/namedRows'

const validateSymbol = (value: unknown) =>
  (typeof value === 'string' && atomicWeights.has(value)) || 'Enter the symbol of an element, such as “Mg”.'

export const Minerals = publicCollection({
  slug: 'minerals',
  schemaName: 'Mineral',
  labels: { singular: 'Mineral', plural: 'Minerals' },
  titleField: 'name',
  prominence: 2,
  description:
    'Essential minerals: what they are, how the body keeps them in balance, and what is claimed of them.',
  group: 'Knowledge',
  defaultColumns: ['name', 'symbol', 'category', '_status', 'updatedAt'],
  defaultSort: 'name',
  searchable: ['name', 'slug', 'symbol'],
  tabs: [
    {
      label: 'Overview',
      fields: [
        {
          type: 'row',
          fields: [
            localizedLine('name', { required: true, width: '50%' }),
            {
              name: 'symbol',
              type: 'text',
              required: true,
              maxLength: 3,
              custom: { search: 'codes', codeSystem: 'symbol' },
              validate: validateSymbol,
              admin: { width: '20%', description: 'Chemical symbol, as in “Mg”.' },
            },
            choice('category', mineralCategories, { required: true, admin: { width: '30%' } }),
          ],
        },
        localizedProse('summary', {
          required: true,
          rows: 4,
          description: 'Two or three sentences for everybody.',
        }),
        {
          name: 'overview',
          type: 'richText',
          localized: true,
          admin: { description: 'The longer account.' },
        },
        localizedProse('bodyContent', { label: 'In the body', description: 'How much there is and where.' }),
        localizedProse('homeostasis', { description: 'How the body keeps it in balance.' }),
      ],
    },
    { label: 'Claims', fields: claimJoins() },
    {
      label: 'Status and risks',
      fields: [
        {
          name: 'statusTests',
          type: 'array',
          label: 'Status tests',
          ...namedRows('test', 'tests'),
          fields: [
            {
              type: 'row',
              fields: [
                localizedLine('name', { required: true, width: '50%' }),
                localizedLine('specimen', { width: '50%' }),
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'referenceLow', type: 'number', label: 'Reference low', admin: { width: '33%' } },
                { name: 'referenceHigh', type: 'number', label: 'Reference high', admin: { width: '33%' } },
                unitChoice('unit', { admin: { width: '34%' } }),
              ],
            },
            localizedProse('limitation', { description: 'What the test cannot tell.' }),
            citationReference(),
          ],
        },
        {
          name: 'excessRisks',
          type: 'array',
          label: 'Risks of excess',
          ...namedRows('risk', 'risks'),
          fields: [
            localizedProse('risk', { required: true }),
            localizedLine('population', { description: 'Who is at risk.' }),
            citationReference(),
          ],
        },
      ],
    },
    { label: 'Supplement forms', fields: [supplementForms()] },
    {
      label: 'Foods and intakes',
      fields: [
        {
          name: 'foods',
          type: 'join',
          collection: 'foods',
          on: 'amounts.mineral',
          label: 'Foods with an amount of it',
          custom: { limit: 100 },
          defaultSort: 'slug',
          defaultLimit: 20,
          admin: { defaultColumns: ['name', 'group', '_status'], allowCreate: false },
        },
        {
          name: 'intakeReferences',
          type: 'join',
          collection: 'intake-references',
          on: 'nutrient',
          label: 'Reference intakes',
          defaultLimit: 20,
          admin: { defaultColumns: ['title', 'kind', 'value', 'unit', '_status'], allowCreate: false },
        },
      ],
    },
    {
      label: 'Identifiers',
      fields: [
        {
          name: 'fdcNutrient',
          type: 'group',
          label: 'FoodData Central nutrient',
          fields: [
            {
              type: 'row',
              fields: [
                wholeNumber('nutrientId', { label: 'Id', min: 1, width: '33%', codeSystem: 'fdc-nutrient' }),
                {
                  name: 'number',
                  type: 'text',
                  label: 'Number',
                  custom: { codeSystem: 'fdc-nutrient-number' },
                  admin: { width: '33%' },
                },
                unitChoice('unit', { admin: { width: '34%' } }),
              ],
            },
          ],
        },
        identifierList('identifiers', 'Other identifiers', identifierSystems),
      ],
    },
  ],
})
