import type { Payload } from 'payload'
import type { ContentModel, TypeModel } from '../model/types'
import { knownCollection } from '../publishing/knownCollection'
import { createProse, proseConfig } from './prose'
import type { SeedBatch, SeedDocument } from './readSeed'
import { convertFields, hasLocale, type Conversion } from './toPayloadData'
import { withRowIds } from './withRowIds'

export type SeedProgress = { done: number; total: number; type: string }
export type SeedResult = { created: number; kept: number; drafts: number }

export type SeedOptions = {
  payload: Payload
  model: ContentModel
  batches: readonly SeedBatch[]
  onProgress?: (progress: SeedProgress) => void
  signal?: AbortSignal
}

type Stored = Record<string, unknown> & { id: string }

/** The author of every seed document that names none; its own page comes first and names nobody. */
const author = 'cofactor-editors'

const responsibility = (type: string, resolve: (type: string, slug: string) => string) => ({
  ...(type !== 'people' && { author: resolve('people', author) }),
  reviewState: 'unreviewed-demo',
  audience: ['consumer', 'professional'],
  aiAssistance: 'unedited',
})

const conflicts: Record<string, string> = { en: 'None declared.', es: 'Ninguno declarado.' }

/** The Local API on a collection known only at run time. Access is the program's own; validation and hooks are not skipped. */
const write = (
  payload: Payload,
  operation: 'create' | 'update',
  args: Record<string, unknown>,
): Promise<Stored> =>
  Reflect.apply(payload[operation], payload, [{ ...args, depth: 0, overrideAccess: true }])

const knownIds = async (payload: Payload, types: readonly string[]): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const type of types) {
    const { docs } = await payload.db.find<{ id: string; slug: string }>({
      collection: knownCollection(payload, type),
      sort: 'id',
      pagination: false,
      select: { slug: true },
    })
    for (const { id, slug } of docs) ids.set(`${type}/${slug}`, id)
  }
  return ids
}

const seedDocument = async (
  { payload, model }: SeedOptions,
  type: TypeModel,
  document: SeedDocument,
  { resolve, prose }: Pick<Conversion, 'resolve' | 'prose'>,
): Promise<string> => {
  const dataIn = (locale: string) => ({
    slug: document.slug,
    governance: { ...responsibility(type.type, resolve), conflicts: conflicts[locale] },
    ...convertFields(type.fields, document, { locale, resolve, prose }),
  })
  const { defaultLocale } = model
  const target = { collection: type.type }
  const status = document['_status'] === 'draft' ? { draft: true } : { draft: false }
  const _status = document['_status'] === 'draft' ? 'draft' : 'published'
  const others = model.locales.filter(
    (locale) => locale !== defaultLocale && hasLocale(type.fields, document, locale),
  )
  let stored: Stored | undefined
  for (const locale of others) {
    const data = { ...dataIn(locale), _status: 'draft' }
    stored = stored
      ? await write(payload, 'update', {
          ...target,
          id: stored.id,
          locale,
          draft: true,
          data: withRowIds(data, stored),
        })
      : await write(payload, 'create', { ...target, locale, draft: true, data })
  }
  const data = { ...dataIn(defaultLocale), _status }
  const result = stored
    ? await write(payload, 'update', {
        ...target,
        ...status,
        id: stored.id,
        locale: defaultLocale,
        data: withRowIds(data, stored),
      })
    : await write(payload, 'create', { ...target, ...status, locale: defaultLocale, data })
  return result.id
}

const explain = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  const problems: unknown =
    'data' in error && typeof error.data === 'object' && error.data !== null && 'errors' in error.data
      ? error.data.errors
      : undefined
  if (!Array.isArray(problems)) return error instanceof Error ? error.message : String(error)
  return problems
    .map(
      (problem: { path?: unknown; message?: unknown }) =>
        `${String(problem.path)}: ${String(problem.message)}`,
    )
    .join('; ')
}

/**
 * Loads content through the same validation, rules and publishing as an editor's work. Documents whose address
 * exists already are left as they are, so it can be interrupted and run again.
 */
export const seedContent = async (options: SeedOptions): Promise<SeedResult> => {
  const { payload, model, batches, onProgress, signal } = options
  const ids = await knownIds(payload, Object.keys(model.types))
  const resolve = (type: string, slug: string): string => {
    const id = ids.get(`${type}/${slug}`)
    if (!id) throw new Error(`refers to ${type}/${slug}, which does not exist`)
    return id
  }
  const prose = createProse(await proseConfig(payload.config))
  const result: SeedResult = { created: 0, kept: 0, drafts: 0 }
  const total = batches.reduce((sum, { documents }) => sum + documents.length, 0)
  for (const { type, documents } of batches) {
    const typeModel = model.types[type]
    if (!typeModel) throw new Error(`There is no public type “${type}”.`)
    for (const document of documents) {
      signal?.throwIfAborted()
      const key = `${type}/${document.slug}`
      if (ids.has(key)) {
        result.kept += 1
      } else {
        try {
          ids.set(key, await seedDocument(options, typeModel, document, { resolve, prose }))
        } catch (error) {
          throw new Error(`${key} could not be loaded: ${explain(error)}`, { cause: error })
        }
        result.created += 1
        if (document['_status'] === 'draft') result.drafts += 1
      }
      onProgress?.({ done: result.created + result.kept, total, type })
    }
  }
  return result
}
