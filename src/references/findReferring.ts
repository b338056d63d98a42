import type {
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  SelectIncludeType,
  Where,
} from 'payload'
import { isObject } from '../domain/isObject'
import { knownCollection } from '../publishing/knownCollection'
import { referencesIn } from './mapReferences'
import { referencePaths, type ReferencePath } from './referencePaths'

/** A document that refers to another one. */
export type Referring = {
  readonly collection: CollectionSlug
  readonly id: string
  /** What its kind is called, as in “claim”. */
  readonly kind: string
  readonly title: string
}

/** Documents of one collection; a few hundred at once are well. */
export type Referred = { readonly collection: CollectionSlug; readonly ids: readonly string[] }

type Asked = {
  readonly config: SanitizedCollectionConfig
  readonly paths: readonly ReferencePath[]
  readonly referred: Referred
  readonly req: PayloadRequest
}

type Found = Readonly<Record<string, unknown>> & { readonly id: unknown }

const conditionOf = (
  { path, isPolymorphic }: ReferencePath,
  prefix: string,
  { collection, ids }: Referred,
): Where => {
  const name = `${prefix}${path}`
  if (!isPolymorphic) return { [name]: { in: ids } }
  return {
    and: [{ [`${name}.relationTo`]: { equals: collection } }, { [`${name}.value`]: { in: ids } }],
  }
}

/** The fields that the references are in, and the title: not the joins, which are questions of their own. */
const neededOf = ({ config, paths }: Asked): SelectIncludeType =>
  Object.fromEntries(
    [config.admin.useAsTitle ?? 'id', ...paths.map(({ path }) => path.split('.')[0] ?? path)].map(
      (name): [string, true] => [name, true],
    ),
  )

/**
 * One question a path: several in one make SQL databases join all of their tables. Of the blocks that have a field of
 * the same name they look into one alone, so what may refer from within a block is read whole.
 */
const questionsOf = ({ paths, referred }: Asked, prefix = ''): readonly Where[] => [
  ...paths.filter(({ isInBlock }) => !isInBlock).map((path) => conditionOf(path, prefix, referred)),
  ...(paths.some(({ isInBlock }) => isInBlock) ? [{}] : []),
]

/** As they are public. */
const publicDocuments = async (asked: Asked): Promise<Found[]> => {
  const { config, req } = asked
  const found: Found[] = []
  for (const where of questionsOf(asked)) {
    const { docs } = await req.payload.db.find<Found>({
      collection: config.slug,
      where,
      pagination: false,
      sort: 'id',
      select: neededOf(asked),
      req,
    })
    found.push(...docs)
  }
  return found
}

/** As they stand in the form. The database's own way to drafts names what is in a version as such. */
const latestDocuments = async (asked: Asked): Promise<Found[]> => {
  const { config, req } = asked
  const found: Found[] = []
  for (const where of questionsOf(asked, 'version.')) {
    const { docs } = await req.payload.db.queryDrafts<Found>({
      collection: config.slug,
      where,
      pagination: false,
      select: { parent: true, version: neededOf(asked) },
      req,
    })
    found.push(...docs)
  }
  return found
}

const titleIn = (document: Found, { admin }: SanitizedCollectionConfig): string => {
  const value = document[admin.useAsTitle ?? 'id']
  const title = isObject(value) ? value['en'] : value
  return typeof title === 'string' && title !== '' ? title : 'without a title'
}

const kindOf = ({ labels, slug }: SanitizedCollectionConfig): string =>
  typeof labels.singular === 'string' ? labels.singular.toLowerCase() : slug

/** What Payload keeps for itself says who has which document open, and is no content. */
const isContent = (slug: string): boolean => !slug.startsWith('payload-')

/**
 * Documents that refer to others, as they are public or as they stand in the form, by the id that they refer to, each
 * once. Where to look follows from the fields of the collections. Prose is not looked into: its editor links to the web
 * alone, and publishing drops every other reference from it. What refers only to itself is left out.
 */
export const findReferring = async (
  referred: Referred,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, readonly Referring[]>> => {
  const wanted = new Set(referred.ids)
  const referring = new Map<string, Map<string, Referring>>()
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = referencePaths(config.fields, referred.collection)
    if (paths.length === 0 || !isContent(config.slug)) continue
    const collection = knownCollection(req.payload, config.slug)
    const asked = { config, paths, referred, req }
    const documents = [
      ...(await publicDocuments(asked)),
      ...(config.versions ? await latestDocuments(asked) : []),
    ]
    for (const document of documents) {
      const id = String(document.id)
      for (const target of referencesIn(config.fields, document, referred.collection)) {
        if (!wanted.has(target) || (target === id && collection === referred.collection)) continue
        const known = referring.get(target) ?? new Map<string, Referring>()
        const key = `${collection}/${id}`
        if (!known.has(key)) {
          known.set(key, { collection, id, kind: kindOf(config), title: titleIn(document, config) })
        }
        referring.set(target, known)
      }
    }
  }
  return new Map([...referring].map(([target, known]) => [target, [...known.values()]]))
}
