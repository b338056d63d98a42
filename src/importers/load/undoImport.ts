import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import type { CitationFields } from '../types'
import { letOthersRun } from '../letOthersRun'
import { explain } from './explain'
import { fingerprint, latestCitation } from './fingerprint'
import { createImportStore } from './importStore'
import { inOwnTransaction } from '../../database/inTransaction'
import { takeLease } from './lease'
import type { Run, RunOptions } from './runImport'
import { ImportRefusedError, type Counts, type Ledger, type Outcome, type Undone } from './types'
import { whoCites } from './whoCites'
import { isEmpty, saveDraft } from './writeRecord'

/** What can be taken back. */
type Done = Extract<Outcome, { did: 'created' | 'filled' }>

/**
 * Begins to undo an import: drafts that it created go, unless somebody changed, published or cited them since, and fields
 * that it filled are emptied, unless they hold something else by now. What stays is noted with the reason.
 *
 * @throws ImportRefusedError when there is nothing to undo, or it is being worked on
 */
export const startUndo = async (options: Omit<RunOptions, 'choices'>): Promise<Run> => {
  const { payload, id } = options
  const store = createImportStore(payload)
  const summary = await store.summary(id)
  if (summary.status === 'previewed')
    throw new ImportRefusedError('Nothing of this file was imported yet, so there is nothing to undo.', 409)
  if (summary.status === 'undone') throw new ImportRefusedError('This import was undone already.', 409)
  const ledger = await store.ledger(id)
  const counts = await takeLease(store, summary, 'undo')
  return { counts, finished: takeBack(options, ledger, counts) }
}

const takeBack = async (
  { payload, id, user, onProgress, signal }: RunOptions,
  ledger: Ledger,
  counts: Counts,
): Promise<Counts> => {
  const store = createImportStore(payload)
  const todo = Object.entries(ledger.outcomes).flatMap(([row, outcome]): [string, Done][] =>
    (outcome.did === 'created' || outcome.did === 'filled') && !outcome.undone ? [[row, outcome]] : [],
  )
  const cited = await whoCites(
    payload,
    todo.filter(([, { did }]) => did === 'created').map(([, outcome]) => outcome.id),
  )
  const total = todo.length
  for (const [index, [row, outcome]] of todo.entries()) {
    await letOthersRun()
    signal?.throwIfAborted()
    const write = async (undone: Undone, req?: PayloadRequest): Promise<Ledger> => {
      const next = { ...ledger, outcomes: { ...ledger.outcomes, [row]: { ...outcome, undone } } }
      await store.change(
        id,
        { created: next, counts: { ...counts, ...tally(next), heartbeatAt: new Date().toISOString() } },
        req,
      )
      return next
    }
    const next = await inOwnTransaction(
      payload,
      async (req) => {
        const undone =
          outcome.did === 'created'
            ? await removeDraft(payload, outcome, cited.get(outcome.id), req)
            : await emptyAgain(payload, outcome, req)
        return write(undone, req)
      },
      user,
    ).catch((error: unknown) => write({ done: false, why: explain(error) }))
    Object.assign(ledger.outcomes, next.outcomes)
    onProgress?.({ done: index + 1, total })
  }
  const finished = {
    ...counts,
    ...tally(ledger),
    finishedAt: new Date().toISOString(),
    runner: undefined,
    heartbeatAt: undefined,
  }
  await store.change(id, { status: 'undone', counts: finished })
  return finished
}

type Created = Extract<Done, { did: 'created' }>
type Filled = Extract<Done, { did: 'filled' }>

const left = (why: string): Undone => ({ done: false, why })

const removeDraft = async (
  payload: Payload,
  { id, print }: Created,
  citedBy: string | undefined,
  req: PayloadRequest,
): Promise<Undone> => {
  const citation = await latestCitation(payload, id, req)
  if (!citation) return left('It was deleted already.')
  if (!isEmpty(citation['firstPublishedAt']) || citation['_status'] === 'published')
    return left('It was published.')
  if (citedBy !== undefined) return left(`It is cited by the ${citedBy}.`)
  if (fingerprint(citation) !== print) return left('Somebody changed it since.')
  await payload.delete({ collection: 'citations', id, depth: 0, overrideAccess: true, req })
  return { done: true }
}

const emptyAgain = async (payload: Payload, { id, filled }: Filled, req: PayloadRequest): Promise<Undone> => {
  const citation = await latestCitation(payload, id, req)
  if (!citation) return left('It was deleted already.')
  if (citation['_status'] === 'published') return left('It was published with what was filled in.')
  const [same, changed] = partition(filled, (name, value) => isSame(citation[name], value))
  if (same.length > 0)
    await saveDraft(
      payload,
      id,
      Object.fromEntries(
        same.map((name) => [name, name === 'authors' ? [] : name === 'hasMoreAuthors' ? false : null]),
      ),
      req,
    )
  return changed.length === 0
    ? { done: true }
    : left(`Somebody changed ${changed.join(', ')} since; the rest was emptied again.`)
}

const partition = (
  filled: Partial<CitationFields>,
  test: (name: string, value: unknown) => boolean,
): [string[], string[]] => {
  const names = Object.entries(filled)
  return [
    names.filter(([name, value]) => test(name, value)).map(([name]) => name),
    names.filter(([name, value]) => !test(name, value)).map(([name]) => name),
  ]
}

/** A stored row has an id and empty fields besides, and a day is stored as an instant. */
const isSame = (stored: unknown, filled: unknown): boolean => {
  if (typeof filled === 'string' && typeof stored === 'string')
    return stored === filled || stored.startsWith(`${filled}T`)
  return isDeepStrictEqual(bare(stored), bare(filled))
}

const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name, inner]) => name !== 'id' && !isEmpty(inner)))
}

const tally = ({ outcomes }: Ledger): Pick<Counts, 'removed' | 'restored' | 'left'> => {
  const undone = Object.values(outcomes).filter(
    (outcome): outcome is Done => 'undone' in outcome && outcome.undone !== undefined,
  )
  const done = undone.filter(({ undone: state }) => state?.done === true)
  return {
    removed: done.filter(({ did }) => did === 'created').length,
    restored: done.filter(({ did }) => did === 'filled').length,
    left: undone.length - done.length,
  }
}
