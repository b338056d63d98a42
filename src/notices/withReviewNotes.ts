import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { refuse } from '../../collections/hooks/refuse'
import { recordEvent, titleOf } from '../audit/recordEvent'
import { knownCollection } from '../publishing/knownCollection'
import { standingOf, workflowOf } from '../workflow/standing'
import { notify } from './notify'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? text(Reflect.get(value, 'id')) || undefined : undefined
}

const findDocument = async (type: string, id: string, req: PayloadRequest) => {
  // Only what goes a way from draft to readers is talked about.
  const known = Object.values(req.payload.collections).find(({ config }) => config.slug === type)
  if (!known?.config.custom?.['public']) return undefined
  const { docs } = await req.payload.find({
    collection: knownCollection(req.payload, type),
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    // MongoDB takes one operation of a transaction at a time, and counting would be a second one beside this.
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Who said it is whoever is signed in; a note belongs to a document that is there, an answer to a note about it. */
const signNote: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const user = req.user?.collection === 'users' ? req.user : undefined
  if (operation === 'update') {
    const isSettledNow = Boolean(data['resolvedAt']) && !originalDoc?.resolvedAt
    return { ...data, resolvedBy: data['resolvedAt'] ? (isSettledNow ? user?.id : data['resolvedBy']) : null }
  }
  const [type, documentId] = [text(data['type']), text(data['documentId'])]
  if (!(await findDocument(type, documentId, req)))
    refuse(
      collection.slug,
      [{ path: 'documentId', message: 'There is no such document to say something about.' }],
      req,
    )
  const parentId = idOf(data['parent'])
  if (parentId) {
    const parent = await req.payload.db.findOne<{ id: string; type?: string; documentId?: string }>({
      collection: 'review-notes',
      where: { id: { equals: parentId } },
      req,
    })
    if (parent?.type !== type || parent.documentId !== documentId)
      refuse(
        collection.slug,
        [{ path: 'parent', message: 'The note that this answers is about another document.' }],
        req,
      )
  }
  return { ...data, author: user?.id, authorName: user ? user.name || user.email : 'Cofactor' }
}

/** Tells those who work on the document, and those who said something about it. */
const tellOfNote: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const [type, documentId] = [text(doc.type), text(doc.documentId)]
  const document = await findDocument(type, documentId, req)
  if (!document) return doc
  const { contributors, signOffs } = standingOf(document)
  const { docs: others } = await req.payload.db.find<{ author?: unknown }>({
    collection: 'review-notes',
    where: { and: [{ type: { equals: type } }, { documentId: { equals: documentId } }] },
    pagination: false,
    req,
  })
  const { useAsTitle } = req.payload.collections[knownCollection(req.payload, type)].config.admin
  const title = titleOf(useAsTitle, Object.fromEntries(Object.entries(document)))
  const who = [
    ...contributors,
    ...signOffs.map(({ user }) => user),
    idOf(workflowOf(document)['assignee']),
    ...others.map(({ author }) => idOf(author)),
  ]
  await notify(req, who, {
    kind: 'note',
    text: `${text(doc.authorName)} about “${title}”: ${text(doc.body).slice(0, 300)}`,
    type,
    documentId,
  })
  await recordEvent(req, { action: 'note', type, documentId, title, note: text(doc.body) })
  return doc
}

/** Adds to the notes who said them, and that others are told. */
export const withReviewNotes = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'review-notes'
    ? { ...collection, hooks: { ...collection.hooks, beforeChange: [signNote], afterChange: [tellOfNote] } }
    : collection
