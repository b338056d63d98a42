import type { PayloadRequest, Where } from 'payload'
import { documentPath } from '../shared/links'
import { textAt, type StoredDocument } from '../shared/values'
import type { Told } from './types'

const shown = 5

/** What the person who asks was told and has not read yet, the latest first. One query and a count. */
export const readTold = async (req: PayloadRequest): Promise<Told> => {
  const where: Where = {
    and: [{ recipient: { equals: req.user?.id ?? '' } }, { readAt: { exists: false } }],
  }
  const [{ docs }, { totalDocs }] = await Promise.all([
    req.payload.db.find<StoredDocument>({
      collection: 'notices',
      where,
      sort: '-createdAt',
      limit: shown,
      pagination: false,
      req,
    }),
    req.payload.db.count({ collection: 'notices', where, req }),
  ])
  return {
    unread: totalDocs,
    notices: docs.flatMap((notice) => {
      const [text, type, documentId] = [
        textAt(notice, 'text'),
        textAt(notice, 'type'),
        textAt(notice, 'documentId'),
      ]
      if (text === undefined || type === undefined || documentId === undefined) return []
      const at = textAt(notice, 'createdAt') ?? ''
      return [{ id: String(notice.id), text, at, path: documentPath(type, documentId) }]
    }),
  }
}
