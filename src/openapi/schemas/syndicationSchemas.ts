import { attributionLine } from '../../domain/governance/attribution'
import { maxAgeDays } from '../../domain/governance/refreshBy'
import type { ContentModel } from '../../model/types'
import type { ContentLicence, Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'

const canonicalExample = 'https://content.example.org/v1/minerals/magnesium'

/** How to name the source where content is shown. */
export const attributionSchema = ({ name, url, attribution: by }: ContentLicence): Schema => {
  const line = (title: string, licence: string) => attributionLine({ title, by, licence }, 'en')
  return objectSchema({
    title: 'Attribution',
    description: 'The line to show beside the content, as the licence asks for it.',
    properties: {
      text: { type: 'string', description: 'As plain text.', examples: [line('Magnesium', name)] },
      html: {
        type: 'string',
        description:
          'As HTML, with links to the licence and, where `url` is a whole address, to the content. Safe to insert.',
        examples: [
          line(`<a href="${canonicalExample}">Magnesium</a>`, `<a rel="license" href="${url}">${name}</a>`),
        ],
      },
      url: {
        type: 'string',
        format: 'uri-reference',
        description: 'Where the content comes from, the same as `canonical`.',
        examples: [canonicalExample],
      },
    },
  })
}

/** What every answer says that is shown elsewhere; `fallback` and `perspective` only where they apply. */
export const syndicationProperties = ({
  locales,
  defaultLocale,
}: ContentModel): Readonly<Record<string, Schema>> => ({
  locale: { type: 'string', enum: [...locales], description: 'Locale of the answer.' },
  perspective: {
    type: 'string',
    const: 'drafts',
    description: 'Only where drafts are shown: never publish what comes with it.',
  },
  fallback: {
    type: 'array',
    items: { type: 'string' },
    description: `Dotted paths of the fields that are not translated yet and therefore in \`${defaultLocale}\`.`,
    examples: [['summary']],
  },
  licence: schemaRef('Licence'),
  attribution: schemaRef('Attribution'),
  canonical: {
    type: 'string',
    format: 'uri-reference',
    description:
      'The one address of the content, whichever way it was asked for. A whole address where the operator has set one, else a path.',
    examples: [canonicalExample],
  },
  refreshBy: {
    type: 'string',
    format: 'date',
    description: `The last day, in UTC, on which the content may be shown without asking again: at most ${maxAgeDays} days ahead, and no later than its next review.`,
    examples: ['2026-05-08'],
  },
})

export const syndicationRequired = ['locale', 'licence', 'attribution', 'canonical', 'refreshBy']

/** The same of what is no health content and has no review. */
export const syndicationMetaSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Meta of vocabularies',
    description: 'What the answer says about itself.',
    required: syndicationRequired,
    properties: syndicationProperties(model),
  })
