import type { RequestContext } from 'payload'
import type { Step } from '../domain/workflow/steps'
import type { WorkflowState } from '../domain/workflow/states'
import type { SaveKind } from './applySave'
import type { ChangedField } from './changedFields'

/** What a save turned out to be, for those who write it down and tell others. */
export type Saved = {
  readonly kind: SaveKind
  readonly step: Step | undefined
  readonly note: string | undefined
  readonly from: WorkflowState | undefined
  readonly to: WorkflowState
  readonly changed: readonly ChangedField[]
  /** Accounts that changed it in this round, before a publication ends the round. */
  readonly contributors: readonly string[]
  readonly signers: readonly string[]
  readonly assignee: string | undefined
  readonly isNewlyAssigned: boolean
}

const held = Symbol('what saves turned out to be')

/** One request may save several documents at once, so they are told apart. */
const savesIn = (context: RequestContext): Map<string, Saved> => {
  const found: unknown = Reflect.get(context, held)
  if (found instanceof Map) return found
  const made = new Map<string, Saved>()
  Reflect.set(context, held, made)
  return made
}

const keyOf = (collection: string, id: unknown) => `${collection}/${String(id ?? 'new')}`

export const noteSaved = (context: RequestContext, collection: string, id: unknown, saved: Saved): void => {
  savesIn(context).set(keyOf(collection, id), saved)
}

/** What was noted of the save that just ended; it is told once. */
export const takeSaved = (
  context: RequestContext,
  collection: string,
  id: unknown,
  operation: 'create' | 'update',
): Saved | undefined => {
  const saves = savesIn(context)
  const key = keyOf(collection, operation === 'create' ? undefined : id)
  const saved = saves.get(key)
  saves.delete(key)
  return saved
}

const draftSave = Symbol('saves a draft')

export const noteDraftSave = (context: RequestContext, isDraft: boolean): void => {
  Reflect.set(context, draftSave, isDraft)
}

export const isDraftSave = (context: RequestContext): boolean => Reflect.get(context, draftSave) === true
