import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { isObject } from '../../domain/isObject'

/** What people write in a citation. What programs add to it, as when it was last checked, is none of it. */
const written = [
  'title',
  'cslType',
  'studyDesign',
  'authors',
  'hasMoreAuthors',
  'containerTitle',
  'year',
  'volume',
  'issue',
  'pages',
  'language',
  'publisher',
  'findings',
  'funding',
  'conflicts',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'url',
  'accessed',
  'identityCheck',
  'integrity',
  'slug',
  'governance',
] as const

/** The latest version of a citation in all languages. Undefined where it is gone. */
export const latestCitation = async (
  payload: Payload,
  id: string,
  req: PayloadRequest,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const found: unknown = await payload.findByID({
    collection: 'citations',
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    overrideAccess: true,
    joins: false,
    req,
  })
  return isObject(found) ? found : undefined
}

/** Short for what people wrote in a citation: the same as long as nobody changes a word of it. */
export const fingerprint = (citation: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(JSON.stringify(written.map((name) => plain(citation[name]))))
    .digest('hex')
    .slice(0, 24)

/** The same value however a database gives it: nothing, null and empty are one, and keys are in order. */
const plain = (value: unknown): unknown => {
  if (value === null || value === undefined || value === '' || value === false) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, plain(inner)])
    .filter(([key, inner]) => inner !== null && key !== 'id')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
