import type { PayloadRequest } from 'payload'
import { routeParameter } from '../../endpoints/answer'
import { readLatest } from '../shared/latest'
import { publicType, publicTypes, type PublicType } from '../shared/publicTypes'
import { parameterOf, staffEndpoint } from '../shared/staffEndpoint'
import { textAt, textIn, valueAt, type StoredDocument } from '../shared/values'
import { textPairs, translatedFields } from './textPairs'
import type { Translations, TranslationTodo, TypeTodo } from './types'

const titleOf = (document: StoredDocument, { titleField }: PublicType): string =>
  textIn(valueAt(document, titleField), 'en') ?? textAt(document, 'slug') ?? 'Untitled'

const todoOf = (document: StoredDocument, type: PublicType): TranslationTodo => {
  const states = textPairs(type.config.fields, document).map(({ state }) => state)
  return {
    id: document.id,
    title: titleOf(document, type),
    missing: states.filter((state) => state === 'missing').length,
    outdated: states.filter((state) => state === 'outdated').length,
    path: `/translations/${type.type}/${encodeURIComponent(document.id)}`,
  }
}

/** Documents of a type with texts that lack a translation or have an older one, those with most first. One query. */
const readTodos = async (req: PayloadRequest, type: PublicType): Promise<TranslationTodo[]> => {
  const names = [...translatedFields(type.config.fields), type.titleField, 'slug']
  const documents = await readLatest(req, {
    type: type.type,
    select: {
      ...Object.fromEntries(names.map((name) => [name, true as const])),
      workflow: { textDates: true, state: true },
    },
  })
  return documents
    .filter((document) => textAt(document, 'workflow.state') !== 'archived')
    .map((document) => todoOf(document, type))
    .filter(({ missing, outdated }) => missing + outdated > 0)
    .sort((a, b) => b.missing + b.outdated - a.missing - a.outdated || a.title.localeCompare(b.title, 'en'))
}

/** Documents shown at once. When the first of them are done, the next move up. */
const mostShown = 100

export type TranslationOverview = {
  readonly types: readonly TypeTodo[]
  /** Of the type asked for, those with most to do; `types` says how many there are. */
  readonly documents: readonly TranslationTodo[]
  readonly type: string
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What there is to translate. One query for each type. */
export const readTranslationOverview = async (
  req: PayloadRequest,
  asked: string | undefined,
): Promise<TranslationOverview> => {
  const types = await Promise.all(
    publicTypes(req.payload).map(async (type) => ({ type, todos: await readTodos(req, type) })),
  )
  const shown =
    types.find(({ type }) => type.type === asked) ?? types.find(({ todos }) => todos.length > 0) ?? types[0]
  return {
    types: types.map(({ type, todos }) => ({
      type: type.type,
      label: type.plural,
      documents: todos.length,
      missing: sum(todos.map(({ missing }) => missing)),
      outdated: sum(todos.map(({ outdated }) => outdated)),
      path: `/translations?type=${type.type}`,
    })),
    documents: shown?.todos.slice(0, mostShown) ?? [],
    type: shown?.type.type ?? '',
  }
}

/** The texts of one document side by side; undefined when there is no such document. */
export const readTranslations = async (
  req: PayloadRequest,
  typeName: string,
  id: string,
): Promise<Translations | undefined> => {
  const type = publicType(req.payload, typeName)
  if (!type) return undefined
  const [document] = await readLatest(req, { type: type.type, where: { id: { equals: id } } })
  if (!document) return undefined
  return {
    type: type.type,
    typeName: type.singular,
    id,
    title: titleOf(document, type),
    savedAt: textAt(document, 'updatedAt') ?? '',
    pairs: textPairs(type.config.fields, document),
  }
}

/** `GET /api/workbench/translations?type=` */
export const translationsEndpoint = staffEndpoint({
  path: '/workbench/translations',
  read: (req) => readTranslationOverview(req, parameterOf(req, 'type')),
})

/** `GET /api/workbench/translations/:type/:id` */
export const translationEndpoint = staffEndpoint({
  path: '/workbench/translations/:type/:id',
  read: (req) => readTranslations(req, routeParameter(req, 'type'), routeParameter(req)),
})
