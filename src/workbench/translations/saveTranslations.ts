import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { isObject } from '../../domain/isObject'
import { answer, bodyOf, refusal, routeParameter } from '../../endpoints/answer'
import { refuseOthers } from '../shared/staffEndpoint'
import { readTranslations } from './readTranslations'
import { sourceLocale, targetLocale } from './textPairs'
import type { Translations } from './types'
import { withTexts, type Texts } from './withTexts'

type Asked = { readonly savedAt: string; readonly texts: Readonly<Record<string, Texts>> }

const textsIn = (value: unknown, known: ReadonlySet<string>): Texts | undefined => {
  if (value === undefined) return {}
  if (!isObject(value)) return undefined
  const entries = Object.entries(value)
  return entries.every(([path, text]) => known.has(path) && typeof text === 'string')
    ? Object.fromEntries(entries.map(([path, text]) => [path, String(text)]))
    : undefined
}

/** What is asked, when it is of texts that are there and may be written here. */
const readAsked = (body: Readonly<Record<string, unknown>>, { pairs }: Translations): Asked | undefined => {
  if (typeof body['savedAt'] !== 'string') return undefined
  const known = new Set(pairs.filter(({ isProse }) => !isProse).map(({ path }) => path))
  const [source, target] = [textsIn(body[sourceLocale], known), textsIn(body[targetLocale], known)]
  if (!source || !target) return undefined
  return { savedAt: body['savedAt'], texts: { [sourceLocale]: source, [targetLocale]: target } }
}

/** The Local API on a type known only at run time, with the access of whoever asks. */
const call = (
  req: PayloadRequest,
  operation: 'findByID' | 'update',
  args: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> =>
  Reflect.apply(req.payload[operation], req.payload, [
    { ...args, depth: 0, draft: true, fallbackLocale: false, overrideAccess: false, req },
  ])

/** Saves as the form does, one language after the other, as a draft. */
const save = async (
  req: PayloadRequest,
  { type, id }: { readonly type: CollectionSlug; readonly id: string },
  texts: Asked['texts'],
): Promise<void> => {
  for (const [locale, changed] of Object.entries(texts)) {
    if (Object.keys(changed).length === 0) continue
    const place = { collection: type, id, locale }
    const document = await call(req, 'findByID', place)
    await call(req, 'update', { ...place, data: withTexts(document, changed) })
  }
}

const isKnown = (req: PayloadRequest, slug: string): slug is CollectionSlug => slug in req.payload.collections

/**
 * `POST /api/workbench/translations/:type/:id` `{ savedAt, en?: { path: text }, es?: { path: text } }`: saves texts of
 * a document as a draft, both languages or neither. `409` when somebody saved it since `savedAt`.
 */
export const saveTranslationsEndpoint: Endpoint = {
  path: '/workbench/translations/:type/:id',
  method: 'post',
  handler: async (req) => {
    const refused = refuseOthers(req)
    if (refused) return refused
    const [type, id] = [routeParameter(req, 'type'), routeParameter(req)]
    const held = await readTranslations(req, type, id)
    if (!held || !isKnown(req, type)) return refusal(req, 404, 'There is no such document.')
    const asked = readAsked(await bodyOf(req), held)
    if (!asked) {
      return refusal(req, 400, 'Send savedAt, and for en or es texts by the paths of this document.')
    }
    if (asked.savedAt !== held.savedAt) {
      return refusal(req, 409, 'Somebody saved this document since you opened it. Reload, then write again.')
    }
    await inTransaction(req, () => save(req, { type, id }, asked.texts))
    return answer(req, 200, (await readTranslations(req, type, id)) ?? held)
  },
}
