import type { PayloadRequest } from 'payload'
import { publicType } from '../shared/publicTypes'
import { documentPath } from '../shared/links'
import { textAt, textIn, valueAt, type StoredDocument } from '../shared/values'
import type { Overview } from './readOverview'
import type { RecentStep } from './types'

const shown = 8

/**
 * What was published and taken back lately, from the log of the public edition, which has no titles of what was taken
 * back: those are the latest versions'. One query.
 */
export const readRecent = async (req: PayloadRequest, overview: Overview): Promise<RecentStep[]> => {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: 'publications',
    sort: '-revision',
    limit: shown,
    pagination: false,
    req,
  })
  return docs.flatMap((step) => {
    const type = publicType(req.payload, textAt(step, 'type'))
    const id = textAt(step, 'documentId')
    if (!type || id === undefined) return []
    const documents = overview.find((counted) => counted.type.type === type.type)?.documents
    const latest = documents?.find((document) => document.id === id)
    const title = textIn(
      valueAt(step, `record.fields.${type.titleField}`) ?? valueAt(latest, type.titleField),
      'en',
    )
    return [
      {
        kind: step['kind'] === 'unpublish' ? ('unpublish' as const) : ('publish' as const),
        typeName: type.singular,
        title: title ?? textAt(step, 'slug') ?? 'Untitled',
        at: textAt(step, 'at') ?? '',
        path: documentPath(type.type, id),
      },
    ]
  })
}
