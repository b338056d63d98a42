import { isDocumentType } from '../documentTypes.js'
import type { WebhookEvent } from '../webhooks/WebhookEvent.js'

const everything = 'cofactor'
/** Of answers that may hold any document: with `include`, of a search, of GraphQL. */
const anything = `${everything}:any`

/**
 * The tags of what is made from one document, `cofactor:minerals:zinc`, or from a list of its type,
 * `cofactor:minerals`; for `cacheTag()` where you cache more than an answer.
 */
export const cacheTags = (type: string, slug?: string): string[] => [
  everything,
  `${everything}:${type}${slug === undefined ? '' : `:${slug}`}`,
]

/** The tags of the answer at an address of the API. */
export const tagsOfUrl = (url: string): string[] => {
  const [path = '', query] = url.split('?')
  const [, rest = ''] = path.split('/v1/')
  const [type, slug] = rest.split('/')
  if (!isDocumentType(type)) return [everything, anything]
  const holdsOthers = new URLSearchParams(query).has('include')
  return [...cacheTags(type, slug), ...(holdsOthers ? [anything] : [])]
}

/** The tags of what an event says has changed. */
export const tagsOfEvent = (event: WebhookEvent): string[] => {
  if (event.type === 'edition.reset') return [everything]
  if (event.type !== 'edition.changed') return []
  const own = event.data.documents.flatMap(({ type, slug }) => [
    ...cacheTags(type, slug).slice(1),
    ...cacheTags(type).slice(1),
  ])
  return [...new Set([anything, ...own])]
}
