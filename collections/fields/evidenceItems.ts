import type { ArrayField } from 'payload'
import { evidenceModels, stances, studyDesigns } from '../../src/domain/vocabulary/evidence'
import { choice } from './choice'
import { localizedLine, localizedProse } from './localizedText'
import { wholeNumber } from './wholeNumber'

/** The evidence of a claim: one row a source, saying what it is, which way it points and how far it carries. */
export const evidenceItems = (): ArrayField => ({
  name: 'evidence',
  type: 'array',
  label: 'Evidence',
  labels: { singular: 'evidence item', plural: 'evidence items' },
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/components/EvidenceRowLabel#EvidenceRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'citation',
          type: 'relationship',
          relationTo: 'citations',
          required: true,
          admin: { width: '60%' },
        },
        choice('stance', stances, { required: true, defaultValue: 'supports', admin: { width: '40%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        choice('design', studyDesigns, {
          label: 'Study design',
          required: true,
          admin: {
            width: '60%',
            description: 'As used for this claim; a report may hold evidence of several kinds.',
          },
        }),
        choice('model', evidenceModels, { required: true, defaultValue: 'human', admin: { width: '40%' } }),
      ],
    },
    localizedProse('finding', {
      rows: 2,
      description: 'What it found, in one or two sentences of your own.',
    }),
    {
      type: 'collapsible',
      label: 'Size, effect and quality',
      admin: { initCollapsed: true },
      fields: [
        localizedLine('population'),
        {
          type: 'row',
          fields: [
            wholeNumber('studies', { min: 1, width: '50%' }),
            wholeNumber('participants', { min: 1, width: '50%' }),
          ],
        },
        {
          name: 'effect',
          type: 'group',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'measure',
                  type: 'text',
                  admin: { width: '40%', description: 'As in “mean difference”.' },
                },
                { name: 'value', type: 'number', admin: { width: '20%' } },
                { name: 'ciLow', type: 'number', label: '95% CI from', admin: { width: '20%' } },
                { name: 'ciHigh', type: 'number', label: '95% CI to', admin: { width: '20%' } },
              ],
            },
            { name: 'unit', type: 'text' },
          ],
        },
        localizedLine('riskOfBias', { label: 'Risk of bias' }),
        localizedLine('funding', { label: 'Funding and conflicts' }),
        { name: 'locator', type: 'text', admin: { description: 'Page, table or section.' } },
        {
          name: 'quote',
          type: 'textarea',
          maxLength: 300,
          admin: { description: 'At most 300 characters.' },
        },
      ],
    },
  ],
})
