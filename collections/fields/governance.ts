import type { GroupField } from 'payload'
import { aiAssistanceLevels, audiences, reviewStates } from '../../src/domain/vocabulary/governance'
import { choice, choices } from './choice'
import { localizedProse } from './localizedText'

/**
 * Who wrote and who signed a document, when, and until when that holds: the metadata that HONcode, PIF TICK and
 * search engines' health guidance ask of medical content.
 */
export const governance = (): GroupField => ({
  name: 'governance',
  type: 'group',
  label: 'Review and responsibility',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'author',
          type: 'relationship',
          relationTo: 'people',
          admin: { description: 'Who wrote it.', width: '50%' },
        },
        {
          name: 'reviewer',
          type: 'relationship',
          relationTo: 'people',
          admin: { description: 'A qualified person other than the author.', width: '50%' },
        },
      ],
    },
    choice('reviewState', reviewStates, {
      label: 'Review state',
      required: true,
      defaultValue: 'unreviewed-demo',
      admin: {
        description: '“Reviewed” needs a reviewer, the date of the review and the date of the next one.',
      },
    }),
    {
      type: 'row',
      fields: [
        { name: 'lastReviewed', type: 'date', label: 'Last reviewed', admin: { width: '50%' } },
        { name: 'nextReviewDue', type: 'date', label: 'Next review due', admin: { width: '50%' } },
      ],
    },
    choices('audience', audiences, { label: 'Audience' }),
    localizedProse('conflicts', {
      label: 'Conflicts of interest and funding',
      description: 'Of author and reviewer. Say “None declared” when there are none.',
    }),
    choice('aiAssistance', aiAssistanceLevels, { label: 'AI assistance' }),
    localizedProse('disclaimer', {
      label: 'Disclaimer of its own',
      description: 'Shown besides the general medical disclaimer, which every page carries anyway.',
    }),
  ],
})
