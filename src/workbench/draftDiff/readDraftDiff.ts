import type { PayloadRequest } from 'payload'
import { routeParameter } from '../../endpoints/answer'
import { readFields } from '../../model/readField'
import { readLatest } from '../shared/latest'
import { publicType } from '../shared/publicTypes'
import { staffEndpoint } from '../shared/staffEndpoint'
import { textAt, textIn, valueAt, type StoredDocument } from '../shared/values'
import { diffFields } from './diffFields'
import { readTitles, type Address } from './readTitles'
import type { DraftDiff } from './types'

/**
 * What publishing the latest version of a document would change for readers. Undefined when there is no such
 * document. Two queries, and one for each type that is referred to.
 */
export const readDraftDiff = async (
  req: PayloadRequest,
  typeName: string,
  id: string,
): Promise<DraftDiff | undefined> => {
  const type = publicType(req.payload, typeName)
  if (!type) return undefined
  const [[latest], published] = await Promise.all([
    readLatest(req, { type: type.type, where: { id: { equals: id } } }),
    req.payload.db.findOne<StoredDocument>({
      collection: type.type,
      where: { id: { equals: id }, _status: { equals: 'published' } },
      locale: 'all',
      req,
    }),
  ])
  if (!latest) return undefined
  const about = {
    type: type.type,
    id,
    title: textIn(valueAt(latest, type.titleField), 'en') ?? textAt(latest, 'slug') ?? 'Untitled',
  }
  if (!published) return { ...about, standing: 'never', changes: [] }
  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : []
  const fields = readFields(type.config.fields)
  const met: Address[] = []
  diffFields(fields, published, latest, {
    locales,
    titleOf: (to, toId) => (met.push({ type: to, id: toId }), toId),
  })
  const titleOf = await readTitles(req, met)
  const changes = [
    ...addressChange(published, latest),
    ...diffFields(fields, published, latest, { locales, titleOf }),
  ]
  return { ...about, standing: changes.length > 0 ? 'differs' : 'same', changes }
}

/** A move to another address, which takes effect on publishing. */
const addressChange = (published: StoredDocument, latest: StoredDocument): DraftDiff['changes'] => {
  const [before, after] = [textAt(published, 'slug'), textAt(latest, 'renameTo')]
  return after !== undefined && before !== undefined && after !== before
    ? [{ place: ['Address'], kind: 'changed', before, after }]
    : []
}

/** `GET /api/workbench/changes/:type/:id` */
export const draftDiffEndpoint = staffEndpoint({
  path: '/workbench/changes/:type/:id',
  read: (req) => readDraftDiff(req, routeParameter(req, 'type'), routeParameter(req)),
})
