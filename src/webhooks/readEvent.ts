import type { Store } from '../delivery/createStore'
import { cacheTagsOf } from '../delivery/cacheTag'
import type { Mark } from '../delivery/history/createMarks'
import type { SyncRefusal } from '../delivery/history/createSyncCursors'

/** One address at which something changed. */
export type Change = {
  readonly kind: 'publish' | 'unpublish'
  readonly type: string
  readonly slug: string
  /** Where a document is now that only got another slug. */
  readonly movedTo?: string
}

/** The body of a message, as `@cofactor/sdk/webhooks` describes it. */
export type WebhookMessage =
  | {
      readonly type: 'edition.changed'
      readonly timestamp: string
      readonly data: {
        readonly revision: number
        readonly documents: readonly Change[]
        readonly tags: readonly string[]
      }
    }
  | {
      readonly type: 'edition.reset'
      readonly timestamp: string
      readonly data: { readonly revision: number; readonly code: SyncRefusal }
    }
  | {
      readonly type: 'webhook.test'
      readonly timestamp: string
      readonly data: { readonly revision: number }
    }

/** How far a partner was told. */
export type Told = {
  readonly revision: number
  /** In which documents were served when the partner last had all of them anew (`servedForm`); absent: not known. */
  readonly form?: string | undefined
}

export type EventOptions = {
  readonly store: Pick<Store, 'history' | 'locate' | 'revision'>
  /** In which documents are served now. */
  readonly form: string
  readonly told: Told
  /** Types to tell of; none: all. */
  readonly types: readonly string[]
  readonly now: Date
}

/** Documents of one message, beyond which what is left comes in the next. */
const mostDocuments = 500

/**
 * What a partner who was told everything up to a revision is to be told next: every address touched since, once, as it
 * is now. Steps of one revision stay together.
 *
 * @returns undefined when nothing is left to tell; without a message when nothing of it concerns the partner
 */
export const readEvent = ({
  store,
  form,
  told,
  types,
  now,
}: EventOptions): { readonly revision: number; readonly message?: WebhookMessage } | undefined => {
  const { history, revision: latest } = store
  const timestamp = now.toISOString()
  const code = whyReset(told, { store, form })
  if (code) {
    const data = { revision: latest, code }
    return { revision: latest, message: { type: 'edition.reset', timestamp, data } }
  }
  if (told.revision === latest) return undefined
  const marks = takeMarks(history.marksAfter({ revision: told.revision }))
  const revision = marks.isWhole ? latest : (marks.taken.at(-1)?.revision ?? latest)
  const documents = marks.taken
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map((mark) => changeAt(mark, store))
  if (documents.length === 0) return { revision }
  const tags = [...new Set([...documents.map(({ type }) => type), ...documents.flatMap(cacheTagsOf)])]
  return { revision, message: { type: 'edition.changed', timestamp, data: { revision, documents, tags } } }
}

/** What `/v1/sync` would answer to a cursor of what the partner was told, and in the same order. */
const whyReset = (
  told: Told,
  { store, form }: Pick<EventOptions, 'store' | 'form'>,
): SyncRefusal | undefined => {
  if (told.form !== form) return 'model-changed'
  if (told.revision > store.revision) return 'edition-replaced'
  return told.revision < store.history.horizon ? 'cursor-too-old' : undefined
}

const takeMarks = (marks: Iterable<Mark>): { taken: readonly Mark[]; isWhole: boolean } => {
  const taken: Mark[] = []
  for (const mark of marks) {
    if (taken.length >= mostDocuments && mark.revision !== taken.at(-1)?.revision) {
      return { taken, isWhole: false }
    }
    taken.push(mark)
  }
  return { taken, isWhole: true }
}

const changeAt = ({ type, slug }: Mark, store: Pick<Store, 'locate'>): Change => {
  const location = store.locate(type, slug)
  if (location.kind === 'here') return { kind: 'publish', type, slug }
  return {
    kind: 'unpublish',
    type,
    slug,
    ...(location.kind === 'moved' && { movedTo: location.slug }),
  }
}
