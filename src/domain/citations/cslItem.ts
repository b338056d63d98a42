import { readAuthors } from './author'

type CslJson = string | number | CslJson[] | { [key: string]: CslJson }

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The fields of a citation that have the same meaning under another name in CSL-JSON. */
const plainFields = {
  title: 'title',
  'container-title': 'containerTitle',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  publisher: 'publisher',
  language: 'language',
  DOI: 'doi',
  PMID: 'pmid',
  PMCID: 'pmcid',
  ISBN: 'isbn',
  URL: 'url',
} as const

/** A citation as a CSL-JSON 1.0.2 item (https://docs.citationstyles.org/en/v1.0.2/), ready for any CSL processor. */
export const cslItem = (citation: Readonly<Record<string, unknown>>): { [key: string]: CslJson } => {
  const item: { [key: string]: CslJson } = {
    id: text(citation['slug']) ?? 'citation',
    type: text(citation['cslType']) ?? 'article-journal',
  }
  for (const [csl, own] of Object.entries(plainFields)) {
    const value = text(citation[own])
    if (value) item[csl] = value
  }
  const authors = readAuthors(citation['authors']).map(
    ({ family, given, literal }): { [key: string]: CslJson } =>
      literal ? { literal } : { ...(family && { family }), ...(given && { given }) },
  )
  if (authors.length > 0) item['author'] = authors
  if (typeof citation['year'] === 'number') item['issued'] = { 'date-parts': [[citation['year']]] }
  return item
}

const string = { type: 'string' }

/** JSON Schema of what `cslItem` gives. */
export const cslItemSchema = {
  type: 'object',
  required: ['id', 'type', 'title'],
  additionalProperties: false,
  properties: {
    id: string,
    type: string,
    ...Object.fromEntries(Object.keys(plainFields).map((name) => [name, string])),
    author: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { family: string, given: string, literal: string },
      },
    },
    issued: {
      type: 'object',
      required: ['date-parts'],
      additionalProperties: false,
      properties: {
        'date-parts': { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      },
    },
  },
}
