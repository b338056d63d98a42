import type { PayloadRequest } from 'payload'
import { letOthersRun } from '../letOthersRun'
import { explain } from './explain'
import { createImportStore } from './importStore'
import { inOwnTransaction } from '../../database/inTransaction'
import { findReferring } from '../../references/findReferring'
import { createSign, takeLease } from './lease'
import type { Run, RunOptions } from './runImport'
import { ImportRefusedError, type Counts, type Ledger } from './types'
import { left, undoRecord, type Done } from './undoRecord'

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

/** Records of one transaction: to ask who cites twenty costs hardly more than to ask who cites one. */
const together = 20

type Todo = readonly [row: string, outcome: Done]

/** Drafts that are to go, of some records. */
const idsOfDrafts = (some: readonly Todo[]): string[] =>
  some.flatMap(([, { did, id }]) => (did === 'created' ? [id] : []))

const takeBack = async (
  { payload, id, user, onProgress, signal }: RunOptions,
  ledger: Ledger,
  counts: Counts,
): Promise<Counts> => {
  const store = createImportStore(payload)
  const todo = Object.entries(ledger.outcomes).flatMap(([row, outcome]): Todo[] =>
    (outcome.did === 'created' || outcome.did === 'filled') && !outcome.undone ? [[row, outcome]] : [],
  )
  const sign = createSign(store, id, () => ({ ...counts, ...tally(ledger) }))
  const note = async (outcomes: Ledger['outcomes'], req?: PayloadRequest): Promise<Ledger['outcomes']> => {
    for (const [row, outcome] of Object.entries(outcomes)) await store.note(id, row, outcome, req)
    return outcomes
  }
  /** All of these, or none. */
  const undoTogether = (some: readonly Todo[]): Promise<Ledger['outcomes']> =>
    inOwnTransaction(
      payload,
      async (req) => {
        const ids = idsOfDrafts(some)
        const referring = await findReferring({ collection: 'citations', ids }, req)
        const outcomes: Ledger['outcomes'] = {}
        for (const [row, outcome] of some) {
          outcomes[row] = { ...outcome, undone: await undoRecord(outcome, { payload, referring, req }) }
        }
        return note(outcomes, req)
      },
      user,
    )
  const undoAlone = async ([row, outcome]: Todo): Promise<Ledger['outcomes']> =>
    undoTogether([[row, outcome]]).catch((error: unknown) =>
      note({ [row]: { ...outcome, undone: left(explain(error)) } }),
    )
  /** One that fails holds up no other. */
  const undoSome = async (some: readonly Todo[]): Promise<void> => {
    try {
      Object.assign(ledger.outcomes, await undoTogether(some))
    } catch {
      for (const one of some) Object.assign(ledger.outcomes, await undoAlone(one))
    }
  }
  for (let done = 0; done < todo.length; done += together) {
    await letOthersRun()
    signal?.throwIfAborted()
    await undoSome(todo.slice(done, done + together))
    await sign()
    onProgress?.({ done: Math.min(done + together, todo.length), total: todo.length })
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
