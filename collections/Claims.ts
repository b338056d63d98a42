import type { CollectionSlug } from 'payload'
import { plainLanguageWording } from '../src/domain/claims/wording'
import { jurisdictions, jurisdictionStatuses, prevalenceMetrics } from '../src/domain/vocabulary/claims'
import {
  bases,
  certainties,
  directions,
  editorialDecisions,
  gradeReasonCodes,
  predicates,
  verdicts,
} from '../src/domain/vocabulary/evidence'
import { aid } from './fields/aid'
import { choice } from './fields/choice'
import { computedText } from './fields/computed'
import { evidenceItems } from './fields/evidenceItems'
import { localizedLine, localizedProse } from './fields/localizedText'
import { claimRules } from './hooks/claimRules'
import { listCitations } from './hooks/listCitations'
import { publicCollection } from './publicCollection'
import { namedRows } from './fields/namedRows'

const nodes: CollectionSlug[] = ['minerals', 'symptoms', 'functions', 'factors', 'foods', 'therapies']

const certaintyOf = (value: unknown) => certainties.find((term) => term.value === value)?.value
const directionOf = (value: unknown) => directions.find((term) => term.value === value)?.value

export const Claims = publicCollection({
  slug: 'claims',
  schemaName: 'Claim',
  labels: { singular: 'Claim', plural: 'Claims' },
  titleField: 'statement',
  description:
    'One statement each, with what it is about, what backs it, which way it points and how sure that is.',
  group: 'Evidence',
  defaultColumns: ['statement', 'direction', 'certainty', 'verdict', '_status'],
  defaultSort: '-updatedAt',
  rules: [claimRules],
  beforeChange: [listCitations],
  tabs: [
    {
      label: 'Statement',
      fields: [
        localizedProse('statement', {
          required: true,
          rows: 2,
          description: 'One sentence that can be true or false.',
        }),
        {
          type: 'row',
          fields: [
            {
              name: 'subject',
              type: 'relationship',
              relationTo: nodes,
              required: true,
              admin: { width: '34%' },
            },
            choice('predicate', predicates, { required: true, admin: { width: '32%' } }),
            {
              name: 'object',
              type: 'relationship',
              relationTo: nodes,
              admin: { width: '34%', description: 'Empty only where the statement has none.' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            localizedLine('population', { width: '34%', description: 'Who it holds for.' }),
            localizedLine('dose', { width: '33%', description: 'Elemental amount and route.' }),
            localizedLine('duration', { width: '33%' }),
          ],
        },
        localizedProse('explanation', { rows: 3, description: 'Why we hold this, in plain words.' }),
        localizedProse('caveat', { rows: 3, description: 'What a reader must know besides.' }),
        aid('TextLint'),
        aid('RelatedClaims'),
      ],
    },
    {
      label: 'Evidence and grade',
      fields: [
        {
          type: 'row',
          fields: [
            choice('basis', bases, {
              required: true,
              admin: { width: '50%', description: 'What kind of statement it is.' },
            }),
            choice('verdict', verdicts, { required: true, admin: { width: '50%' } }),
          ],
        },
        {
          type: 'row',
          fields: [
            choice('direction', directions, {
              custom: { required: true },
              admin: { width: '50%', description: 'What happens, apart from how sure.' },
            }),
            choice('certainty', certainties, {
              custom: { required: true },
              admin: { width: '50%', description: 'GRADE, for the body of evidence.' },
            }),
          ],
        },
        computedText('plainLanguage', {
          label: 'Plain wording',
          description: 'Made from direction and certainty, so that wording and grade cannot drift apart.',
          localized: true,
          required: true,
          search: 'none',
          compute: (document, locale) => {
            const certainty = certaintyOf(document['certainty'])
            const direction = directionOf(document['direction'])
            return certainty && direction && plainLanguageWording({ certainty, direction, locale })
          },
        }),
        aid('ClaimWording'),
        aid('AddEvidence'),
        evidenceItems(),
        aid('CertaintyHelper'),
        {
          name: 'gradeReasons',
          type: 'array',
          label: 'Reasons for the grade',
          ...namedRows('reason', 'reasons'),
          fields: [choice('code', gradeReasonCodes, { required: true }), localizedProse('note', { rows: 2 })],
        },
        localizedProse('whatWouldChange', { label: 'What would change our mind', rows: 2 }),
        {
          name: 'citations',
          type: 'relationship',
          relationTo: 'citations',
          hasMany: true,
          admin: { readOnly: true, description: 'Kept from the evidence rows.' },
        },
      ],
    },
    {
      label: 'Figures',
      fields: [
        {
          name: 'quantities',
          type: 'array',
          ...namedRows('figure', 'figures'),
          fields: [
            localizedLine('measure', { required: true, description: 'As in “fractional absorption”.' }),
            {
              type: 'row',
              fields: [
                { name: 'value', type: 'number', admin: { width: '25%' } },
                { name: 'low', type: 'number', label: 'From', admin: { width: '25%' } },
                { name: 'high', type: 'number', label: 'To', admin: { width: '25%' } },
                { name: 'unit', type: 'text', admin: { width: '25%' } },
              ],
            },
            localizedLine('context', { description: 'Dose, meal, population the figure holds for.' }),
          ],
        },
        {
          name: 'prevalence',
          type: 'group',
          label: 'Where it is a prevalence',
          fields: [
            {
              type: 'row',
              fields: [
                choice('metric', prevalenceMetrics, { admin: { width: '34%' } }),
                localizedLine('region', { width: '33%' }),
                { name: 'years', type: 'text', admin: { width: '33%' } },
              ],
            },
          ],
        },
      ],
    },
    {
      label: 'Wording elsewhere',
      fields: [
        aid('WhatWeMaySay'),
        {
          name: 'jurisdictions',
          type: 'array',
          label: 'What may be said where',
          ...namedRows('jurisdiction', 'jurisdictions'),
          fields: [
            {
              type: 'row',
              fields: [
                choice('jurisdiction', jurisdictions, { required: true, admin: { width: '50%' } }),
                choice('status', jurisdictionStatuses, { required: true, admin: { width: '50%' } }),
              ],
            },
            {
              name: 'wording',
              type: 'textarea',
              admin: { description: 'The legal wording, word for word.' },
            },
            { name: 'legalBasis', type: 'text', label: 'Legal basis' },
          ],
        },
        {
          name: 'origins',
          type: 'array',
          label: 'Sentences it answers',
          ...namedRows('sentence', 'sentences', 'What was said elsewhere, and what we decided about it.'),
          fields: [
            { name: 'quote', type: 'textarea', required: true, maxLength: 300 },
            {
              type: 'row',
              fields: [
                {
                  name: 'reference',
                  type: 'text',
                  admin: { width: '50%', description: 'Number in its source.' },
                },
                choice('decision', editorialDecisions, { required: true, admin: { width: '50%' } }),
              ],
            },
          ],
        },
      ],
    },
  ],
})
