import type { SyncRefusal } from '../../delivery/history/createSyncCursors'

/** Why a copy cannot be brought up to date, and what to do instead. */
export const staleDetail = (refusal: SyncRefusal): string => `${reasons[refusal]} ${howToRestart}`

const reasons: Readonly<Record<SyncRefusal, string>> = {
  'cursor-too-old': 'What changed since this cursor is no longer known.',
  'model-changed': 'The form in which documents are served has changed since this cursor.',
  'edition-replaced': 'This cursor belongs to an edition that is no longer there.',
}

const howToRestart =
  'Throw your copy away and make it anew: load /v1/snapshot and go on from its cursor, or call /v1/sync without "since".'
