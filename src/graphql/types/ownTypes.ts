import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'
import { reviewStates } from '../../domain/vocabulary/governance'
import type { GraphqlContext } from '../context'
import { dateScalar } from './scalars'
import { enumType } from './enumType'

const text = (description: string) => ({ type: new GraphQLNonNull(GraphQLString), description })

export const richTextType = new GraphQLObjectType({
  name: 'RichText',
  description: 'Prose in two forms of the same content.',
  fields: {
    html: text('Sanitised HTML, safe to put into a page.'),
    text: text('The same as plain text.'),
  },
})

export const mediaType = new GraphQLObjectType({
  name: 'Media',
  description: 'An uploaded file.',
  fields: {
    url: text('Where the file is; relative to the address of the API when it has no host.'),
    alt: text('What the picture shows, for readers who do not see it.'),
    mimeType: text('Media type of the file.'),
    width: { type: GraphQLInt, description: 'Width in pixels, of pictures.' },
    height: { type: GraphQLInt, description: 'Height in pixels, of pictures.' },
    filesize: { type: GraphQLInt, description: 'Size in bytes.' },
  },
})

export const licenceType = new GraphQLObjectType({
  name: 'Licence',
  description: 'Under what the content may be used, and how to credit it.',
  fields: {
    name: text('Name of the licence.'),
    url: text('Text of the licence.'),
    attribution: text('The credit to show beside the content.'),
  },
})

export const editionType = new GraphQLObjectType<unknown, GraphqlContext>({
  name: 'Edition',
  description: 'The published edition that answers are made from.',
  fields: {
    revision: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'Revision of the edition. It rises with every publication.',
    },
  },
})

const reviewStateType = enumType(
  'ReviewState',
  reviewStates.map(({ value, label }) => ({ value, label: label.en })),
  'State of a review, weakest first.',
)

export const reviewType = new GraphQLObjectType({
  name: 'Review',
  description: 'How far a document was reviewed, and what a page that shows it has to say about that.',
  fields: {
    state: { type: new GraphQLNonNull(reviewStateType) },
    signed: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'True when a qualified reviewer signed the content.',
    },
    notice: text('One plain sentence to show to readers with the content, in its locale.'),
    lastReviewed: { type: dateScalar, description: 'Day of the latest review.' },
    nextReviewDue: { type: dateScalar, description: 'Day until which the review holds.' },
    stale: { type: new GraphQLNonNull(GraphQLBoolean), description: 'True when the next review is overdue.' },
  },
})

export const pageInfoType = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page stands in its list.',
  fields: {
    hasNextPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'True when there is more after it.',
    },
    hasPreviousPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'True when the page was asked for by `after`.',
    },
    startCursor: { type: GraphQLString, description: 'Cursor of the first document on the page.' },
    endCursor: { type: GraphQLString, description: 'Cursor of the last one: `after` of the next page.' },
  },
})

export const textList = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString)))

/** Names that no type of the content may take. */
export const ownTypeNames = [
  ...[richTextType, mediaType, licenceType, editionType, reviewType, pageInfoType, reviewStateType].map(
    ({ name }) => name,
  ),
  'Query',
  'Document',
  'Locale',
  'Date',
  'DateTime',
  'JSON',
  'Int',
  'Float',
  'String',
  'Boolean',
  'ID',
]
