import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, Where } from 'payload'
import { History } from './History'
import { Notes } from './Notes'
import { fieldLabels } from './fieldLabels'

/** Lines of the history on one page; the export has all. */
const mostEvents = 100

/** A tab of every document: what was said about it, and who did what to it. */
export const ReviewView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req, collectionConfig } = initPageResult
  if (!collectionConfig || doc['id'] === undefined) return null
  const type = collectionConfig.slug
  const documentId = String(doc['id'])
  const where: Where = { and: [{ type: { equals: type } }, { documentId: { equals: documentId } }] }
  const [notes, events] = await Promise.all([
    req.payload.find({
      collection: 'review-notes',
      where,
      sort: 'createdAt',
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    }),
    req.payload.find({
      collection: 'audit-events',
      where,
      sort: '-at',
      limit: mostEvents,
      overrideAccess: false,
      user: req.user,
    }),
  ])
  const { serverURL, routes } = req.payload.config
  const api = `${serverURL}${routes.api}`
  const labels = fieldLabels(collectionConfig.fields)
  return (
    <div className="gutter--left gutter--right review-view">
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={documentId}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view="Notes and history"
      />
      <Notes
        api={api}
        documentId={documentId}
        fields={labels}
        notes={notes.docs.map(({ id, body, authorName, createdAt, fieldPath, parent, resolvedAt }) => ({
          id: String(id),
          body,
          author: authorName ?? '',
          at: createdAt,
          field: fieldPath ? (labels.find(({ path }) => path === fieldPath)?.label ?? fieldPath) : undefined,
          parent: typeof parent === 'string' ? parent : undefined,
          isSettled: Boolean(resolvedAt),
        }))}
        type={type}
      />
      <History
        address={`${api}/audit-events/export?type=${type}&documentId=${documentId}`}
        events={events.docs.map(({ id, at, userName, action, fromState, toState, fields, note }) => ({
          id: String(id),
          at,
          who: userName ?? '',
          action,
          from: fromState ?? undefined,
          to: toState ?? undefined,
          fields: Array.isArray(fields) ? fields.map(String) : [],
          note: note ?? undefined,
        }))}
      />
    </div>
  )
}
