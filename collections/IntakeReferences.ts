import { intakeProblems } from '../src/domain/intake/intakeProblems'
import { isUnit } from '../src/domain/units'
import { intakeAuthorities, intakeKinds, upperLevelScopes } from '../src/domain/vocabulary/nutrition'
import { choice } from './fields/choice'
import { citationReference } from './fields/citationReference'
import { lifeStageFields, lifeStageOf } from './fields/lifeStage'
import { localizedLine, localizedProse } from './fields/localizedText'
import { unitChoice } from './fields/unitChoice'
import { titleOfIntake } from './hooks/titleOfIntake'
import type { PublishingRule } from './hooks/enforcePublishingRules'
import { publicCollection } from './publicCollection'

const intakeRule: PublishingRule = (document) => {
  const kind = intakeKinds.find((term) => term.value === document['kind'])?.value
  const ulScope = upperLevelScopes.find((term) => term.value === document['ulScope'])?.value
  const { value } = document
  const authority = intakeAuthorities.find((term) => term.value === document['authority'])?.value
  return intakeProblems({
    ...lifeStageOf(document),
    ...(kind && { kind }),
    ...(authority && { authority }),
    ...(isUnit(document['unit']) && { unit: document['unit'] }),
    ...(ulScope && { ulScope }),
    ...(typeof value === 'number' && { value }),
  })
}

export const IntakeReferences = publicCollection({
  slug: 'intake-references',
  schemaName: 'IntakeReference',
  labels: { singular: 'Reference intake', plural: 'Reference intakes' },
  titleField: 'title',
  prominence: 0.5,
  description: 'Dietary reference values by authority and life stage, with how long each has been valid.',
  group: 'Knowledge',
  defaultColumns: ['title', 'kind', 'value', 'unit', 'authority', '_status'],
  defaultSort: 'slug',
  rules: [intakeRule],
  beforeValidate: [titleOfIntake],
  tabs: [
    {
      label: 'Value',
      fields: [
        localizedLine('title', { description: 'Made from the fields below when left empty.' }),
        {
          name: 'nutrient',
          type: 'relationship',
          relationTo: ['minerals', 'factors'],
          required: true,
        },
        {
          type: 'row',
          fields: [
            choice('kind', intakeKinds, { required: true, admin: { width: '50%' } }),
            choice('authority', intakeAuthorities, { required: true, admin: { width: '50%' } }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'value',
              type: 'number',
              required: true,
              min: 0,
              admin: { width: '40%', description: 'Per day.' },
            },
            unitChoice('unit', { required: true, admin: { width: '20%' } }),
            choice('ulScope', upperLevelScopes, {
              label: 'What the upper level counts',
              admin: { width: '40%', condition: (_, siblings) => siblings?.['kind'] === 'UL' },
            }),
          ],
        },
        ...lifeStageFields(),
        localizedLine('criticalEffect', {
          label: 'Critical effect',
          description: 'What the value protects from.',
        }),
        localizedProse('note', { rows: 2 }),
      ],
    },
    {
      label: 'Validity and source',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'validFrom',
              type: 'date',
              label: 'Valid from',
              admin: { width: '50%', description: 'The first of January where only the year is known.' },
            },
            {
              name: 'supersededBy',
              type: 'relationship',
              relationTo: 'intake-references',
              label: 'Superseded by',
              admin: { width: '50%' },
            },
          ],
        },
        citationReference('citation', { label: 'Source' }),
        {
          name: 'sourceNote',
          type: 'text',
          label: 'Note on the source',
          admin: { description: 'Where the figure was taken from, if not from the source itself.' },
        },
      ],
    },
  ],
})
