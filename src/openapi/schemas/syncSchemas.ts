import { disclaimer } from '../../domain/governance/reviewState'
import { licence } from '../../domain/governance/licence'
import { wordingOf } from '../../domain/governance/wording'
import { reviewStates } from '../../domain/vocabulary/governance'
import type { ContentModel } from '../../model/types'
import { snapshotEncodings } from '../../snapshot/snapshotTypes'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'
import { slugSchema } from './slugSchema'
import { unionOf } from './unionOf'

const revision: Schema = {
  type: 'integer',
  minimum: 0,
  description: 'Revision of the public edition. It rises by one with every publication.',
  examples: [128],
}

const cursor: Schema = {
  type: 'string',
  description: 'How far the copy has come. Opaque: keep it and send it back as it is.',
  examples: ['eyJ2IjoxLCJyIjoxMjh9'],
}

const locale = ({ locales }: ContentModel): Schema => ({
  type: 'string',
  enum: [...locales],
  description: 'Locale of the texts.',
})

const disclaimerSchema: Schema = {
  type: 'string',
  description: 'The general medical disclaimer to show beside the content.',
  examples: [disclaimer.en],
}

const addressOf = ({ types }: ContentModel): Record<string, Schema> => ({
  revision,
  type: { type: 'string', enum: Object.keys(types), description: 'Type of the document.' },
  slug: slugSchema('magnesium'),
})

const movedTo = slugSchema('magnesium-ion')

/** Any document, told apart by its type. */
export const anyDocumentSchema = ({ types }: ContentModel): Schema => ({
  title: 'Any document',
  description: 'A document of any type, as it is served.',
  ...unionOf('type', new Map(Object.values(types).map(({ type, schemaName }) => [type, schemaName]))),
})

export const syncPublishSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Document to keep',
    description: 'The document that is at an address now, in place of what you may hold of it.',
    properties: { kind: { const: 'publish' }, ...addressOf(model), document: schemaRef('AnyDocument') },
  })

export const syncUnpublishSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Document to remove',
    description: 'There is no document at an address any more. Remove what you hold of it.',
    required: ['kind', 'revision', 'type', 'slug'],
    properties: { kind: { const: 'unpublish' }, ...addressOf(model), movedTo },
  })

const sentence = (description: string, example: string): Schema => ({
  type: 'string',
  description,
  examples: [example],
})

/** The sentences that copies show with content. */
export const wordingSchema = (): Schema => {
  const { attribution, review, stale } = wordingOf('en', licence)
  return objectSchema({
    title: 'Wording',
    description:
      'Our sentences about content, in the locale of the copy, so that a copy can say of its documents what `meta.review.notice` and `meta.attribution` say.',
    properties: {
      attribution: objectSchema({
        description: 'How to name the source.',
        properties: {
          titled: sentence('Of one document: fill in `{title}`.', attribution.titled),
          untitled: sentence('Of several documents.', attribution.untitled),
          html: objectSchema({
            description:
              'The same as HTML: fill in `{source}` with the title, or with who is named, as HTML and linked to the content.',
            properties: {
              titled: sentence('Of one document.', attribution.html.titled),
              untitled: sentence('Of several documents.', attribution.html.untitled),
            },
          }),
        },
      }),
      review: {
        type: 'array',
        description:
          'The notice of each state of review, weakest first. Of several documents the weakest counts.',
        items: objectSchema({
          properties: {
            state: {
              type: 'string',
              enum: reviewStates.map(({ value }) => value),
              description: 'State of the review.',
            },
            notice: { type: 'string', description: 'The sentence to show with it.' },
          },
        }),
        examples: [[...review]],
      },
      stale: sentence('Follows the notice, after a space, when a review is overdue.', stale),
    },
  })
}

/** What copies sort by. */
export const sortingSchema = (): Schema => ({
  type: 'object',
  title: 'Sorting',
  description: 'What a copy needs to sort as we do, by type.',
  additionalProperties: objectSchema({
    properties: {
      by: {
        type: 'string',
        description: 'The field that lists are sorted by unless told otherwise.',
        examples: ['name'],
      },
      choices: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        description: 'Values that sort by their place in a vocabulary, in that order, by path.',
        examples: [{ certainty: ['high', 'moderate', 'low', 'very-low'] }],
      },
    },
  }),
})

/** The answer of a sync. */
export const syncEnvelope = (model: ContentModel): Schema =>
  objectSchema({
    properties: {
      data: {
        type: 'array',
        items: unionOf(
          'kind',
          new Map([
            ['publish', 'SyncPublish'],
            ['unpublish', 'SyncUnpublish'],
          ]),
        ),
      },
      meta: objectSchema({
        required: ['locale', 'cursor', 'hasMore', 'licence', 'disclaimer', 'wording'],
        properties: {
          locale: locale(model),
          cursor,
          hasMore: { type: 'boolean', description: 'True when there is more already.', examples: [false] },
          licence: schemaRef('Licence'),
          disclaimer: disclaimerSchema,
          wording: schemaRef('Wording'),
          sorting: {
            ...schemaRef('Sorting'),
            description: 'With the first page of a whole copy, which has no `since`.',
          },
        },
      }),
      links: schemaRef('Links'),
    },
  })

export const snapshotManifestSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Snapshot manifest',
    description: 'What a snapshot holds. The first line of the file says the same, without `files`.',
    required: [
      'format',
      'revision',
      'locale',
      'cursor',
      'model',
      'counts',
      'licence',
      'disclaimer',
      'wording',
      'sorting',
      'files',
    ],
    properties: {
      format: { const: 1, description: 'Raised when the lines come to mean something else.' },
      revision,
      locale: locale(model),
      cursor: { ...cursor, description: '`since` of the first `/v1/sync` after the snapshot.' },
      model: { type: 'string', description: 'Name of the form of documents.', examples: ['FGDYpkfA3lcw'] },
      counts: objectSchema({
        description: 'Documents by type.',
        properties: Object.fromEntries(
          Object.keys(model.types).map((type) => [type, { type: 'integer', minimum: 0 }]),
        ),
      }),
      generatedAt: {
        type: 'string',
        format: 'date-time',
        description: 'When the revision was published. Absent while nothing was.',
      },
      licence: schemaRef('Licence'),
      disclaimer: disclaimerSchema,
      wording: schemaRef('Wording'),
      sorting: schemaRef('Sorting'),
      files: {
        type: 'array',
        description: 'What the file comes to in each encoding.',
        items: objectSchema({
          properties: {
            encoding: { type: 'string', enum: [...snapshotEncodings] },
            bytes: { type: 'integer', minimum: 0, examples: [4096] },
            sha256: {
              type: 'string',
              pattern: '^[0-9a-f]{64}$',
              description: 'SHA-256 of the bytes in this encoding, in hexadecimal.',
              examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
            },
          },
        }),
      },
    },
  })

/** The answer that tells of a snapshot. */
export const snapshotManifestEnvelope = (): Schema =>
  objectSchema({
    properties: {
      data: schemaRef('SnapshotManifest'),
      links: objectSchema({
        properties: {
          self: { type: 'string', format: 'uri-reference', examples: ['/v1/snapshot/manifest?locale=en'] },
          snapshot: { type: 'string', format: 'uri-reference', examples: ['/v1/snapshot?locale=en'] },
        },
      }),
    },
  })
