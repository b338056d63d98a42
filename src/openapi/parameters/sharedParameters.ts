import { citationStyles, defaultCitationStyle } from '../../domain/citations/citationStyles'
import { queryLimits } from '../../delivery/parse/parsing'
import type { ContentModel, JsonObject } from '../../model/types'

/** The parameters that mean the same wherever they occur, by the name of their component. */
export const sharedParameters = ({ locales, defaultLocale }: ContentModel): Record<string, JsonObject> => ({
  Locale: {
    name: 'locale',
    in: 'query',
    description: `Locale of the texts. Without it \`Accept-Language\` decides, else it is \`${defaultLocale}\`. What is not translated comes in \`${defaultLocale}\` and is listed in \`meta.fallback\`.`,
    schema: { type: 'string', enum: [...locales] },
    example: defaultLocale,
  },
  Perspective: {
    name: 'perspective',
    in: 'query',
    description:
      'With `drafts` the answer is made of the latest drafts in place of what was published. It needs a key with the scope `preview`, is never kept by a cache, and has no `ETag`. A draft may lack what a published document always has, and stands under the instant of its last save.',
    schema: { type: 'string', enum: ['published', 'drafts'], default: 'published' },
    example: 'published',
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description: 'How many documents a page holds at most.',
    schema: { type: 'integer', minimum: 1, maximum: queryLimits.limit, default: queryLimits.defaultLimit },
    example: queryLimits.defaultLimit,
  },
  Cursor: {
    name: 'cursor',
    in: 'query',
    description:
      'Where the page starts: the `cursor` of the `links.next` before. It holds only for the same filters and sort, and it survives edits in between.',
    schema: { type: 'string', minLength: 1 },
  },
  Count: {
    name: 'count',
    in: 'query',
    description: 'With `true` the answer tells in `meta.total` how many documents match over all pages.',
    schema: { type: 'boolean', default: false },
    example: true,
  },
  Cite: {
    name: 'cite',
    in: 'query',
    description:
      'Adds `bibliography`: every citation in the answer or included in it, written out in this style (Vancouver by NLM, AMA 11, APA 7).',
    schema: { type: 'string', enum: [...citationStyles] },
    example: 'ama',
  },
  Style: {
    name: 'style',
    in: 'query',
    description: 'How citations are written out. Only for the forms `txt` and `html`.',
    schema: { type: 'string', enum: [...citationStyles], default: defaultCitationStyle },
    example: 'apa',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Languages that the reader understands (RFC 9110). Only asked when there is no `locale`.',
    schema: { type: 'string' },
    example: 'es-ES, es;q=0.9, en;q=0.5',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description:
      'The `ETag` of an answer kept from before: if it still holds, the answer is 304 without a body.',
    schema: { type: 'string' },
    example: '"pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4"',
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    description:
      'An identifier of your own for the request, to find it again in logs. It comes back in the answer.',
    schema: { type: 'string', maxLength: 128 },
    example: 'b6c1f7a2-0c5e-4f0e-9d0b-6a4c1f1d2e3f',
  },
})

/** A use of a parameter of `components.parameters`. */
export const parameterRef = (name: string): JsonObject => ({ $ref: `#/components/parameters/${name}` })
