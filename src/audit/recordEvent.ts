import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { programIn } from '../../collections/hooks/asProgram'
import type { WorkflowState } from '../domain/workflow/states'
import type { Saved } from '../workflow/savedIn'
import { standingOf, type Values } from '../workflow/standing'
import type { SaveFollower } from '../workflow/withWorkflow'

export type AuditEvent = {
  readonly action: string
  readonly type: string
  readonly documentId: string
  readonly title?: string | undefined
  readonly fromState?: WorkflowState | undefined
  readonly toState?: WorkflowState | undefined
  readonly fields?: readonly string[] | undefined
  readonly note?: string | undefined
}

type Who = { readonly user?: string; readonly userName: string }

/** Whoever acts: the part of the program, on behalf of somebody or not, or a person; undefined for the program's own. */
const whoIn = ({ user, context }: PayloadRequest): Who | undefined => {
  const part = programIn(context)
  const name = user?.collection === 'users' ? user.name || user.email : undefined
  if (part !== undefined) return { userName: name ? `${part}, after ${name}` : part }
  return name === undefined ? undefined : { user: String(user?.id), userName: name }
}

/** Most paths kept of one edit; the versions of the document have the whole. */
const mostFields = 200

/**
 * Writes one line of the history, in the transaction of the act itself. What the program does of its own, such as
 * loading the starter knowledge, is not somebody's act and leaves no line.
 */
export const recordEvent = async (req: PayloadRequest, event: AuditEvent): Promise<void> => {
  const who = whoIn(req)
  if (!who) return
  await req.payload.db.create({
    collection: 'audit-events',
    data: {
      at: new Date().toISOString(),
      ...who,
      ...event,
      ...(event.fields && { fields: event.fields.slice(0, mostFields) }),
    },
    req,
  })
}

/** What the history calls a save. */
export const actionOf = (saved: Saved, operation: 'create' | 'update', isRestoring: boolean): string => {
  if (saved.step) return saved.step
  if (isRestoring) return 'restore'
  if (saved.kind === 'publish') return 'publish'
  if (operation === 'create') return 'create'
  return saved.kind === 'unpublish' ? 'unpublish' : 'edit'
}

export const titleOf = (titleField: string | undefined, document: Values): string => {
  const title = titleField ? document[titleField] : undefined
  return String(typeof title === 'string' && title !== '' ? title : (document['slug'] ?? document['id']))
}

export const recordSave: SaveFollower = async ({ collection, doc, operation, previousDoc, req }, saved) => {
  const isRestoring = Boolean(req.context['isRestoringVersion']) || req.context['isRestoringAsDraft'] === true
  const action = actionOf(saved, operation, isRestoring)
  if (action === 'edit' && saved.changed.length === 0 && !saved.isNewlyAssigned) return
  await recordEvent(req, {
    action,
    type: collection.slug,
    documentId: String(doc.id),
    // What the answer shows is up to whoever asked (`select`).
    title: titleOf(collection.admin.useAsTitle, { ...previousDoc, ...doc }),
    fromState: saved.from,
    toState: saved.to,
    fields: saved.changed.map(({ path }) => path),
    note: saved.note,
  })
}

/** A document that was deleted has no page any more; the history still tells who did it. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordEvent(req, {
    action: 'delete',
    type: collection.slug,
    documentId: String(id),
    title: titleOf(collection.admin.useAsTitle, doc),
    fromState: standingOf(doc).state,
  })
  return doc
}
