import { disclaimer, reviewNotice } from '../../domain/governance/reviewState'
import { reviewStates } from '../../domain/vocabulary/governance'
import type { ContentModel } from '../../model/types'
import type { ContentLicence, Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'
import { syndicationProperties, syndicationRequired } from './syndicationSchemas'

/** Under which licence the content may be used. */
export const licenceSchema = ({ name, url, attribution }: ContentLicence): Schema =>
  objectSchema({
    title: 'Licence',
    description: 'The licence of the content and how to credit it.',
    properties: {
      name: { type: 'string', description: 'Name of the licence.', examples: [name] },
      url: { type: 'string', format: 'uri', description: 'Text of the licence.', examples: [url] },
      attribution: {
        type: 'string',
        description: 'The credit to show beside the content.',
        examples: [attribution],
      },
    },
  })

/** What a page that shows the content has to say about its review. */
export const reviewMetaSchema = (): Schema =>
  objectSchema({
    title: 'Review',
    description:
      'How far the content of the answer was reviewed. For several documents: the weakest state and the earliest dates among them.',
    required: ['state', 'signed', 'notice', 'stale'],
    properties: {
      state: {
        type: 'string',
        enum: reviewStates.map(({ value }) => value),
        'x-enumDescriptions': Object.fromEntries(reviewStates.map(({ value, label }) => [value, label.en])),
        description: 'State of the review, weakest first.',
        examples: ['unreviewed-demo'],
      },
      signed: {
        type: 'boolean',
        description: 'True when a named reviewer signed the content.',
        examples: [false],
      },
      notice: {
        type: 'string',
        description: 'One plain sentence about the review to show to readers, in the locale of the answer.',
        examples: [reviewNotice({ state: 'unreviewed-demo', stale: false, locale: 'en' })],
      },
      lastReviewed: { type: 'string', format: 'date', description: 'Day of the latest review.' },
      nextReviewDue: {
        type: 'string',
        format: 'date',
        description: 'Day until which the review holds.',
        examples: ['2027-01-15'],
      },
      stale: { type: 'boolean', description: 'True when the next review is overdue.', examples: [false] },
    },
  })

/** What every answer says about itself besides its documents. */
export const metaSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Meta',
    description: 'What the answer says about itself.',
    required: [...syndicationRequired, 'disclaimer', 'review'],
    properties: {
      ...syndicationProperties(model),
      perspective: {
        type: 'string',
        enum: ['drafts'],
        description: 'Only there when the answer is made of drafts. Show them to nobody but editors.',
      },
      disclaimer: {
        type: 'string',
        description: 'The general medical disclaimer to show beside the content.',
        examples: [disclaimer.en],
      },
      review: schemaRef('ReviewMeta'),
      total: {
        type: 'integer',
        minimum: 0,
        description: 'Number of documents that match, over all pages. Of lists only with `count=true`.',
        examples: [12],
      },
    },
  })
