import type { Payload, PayloadRequest } from 'payload'
import { letOthersRun } from '../letOthersRun'
import { explain } from './explain'
import { createImportStore } from './importStore'
import { inOwnTransaction } from '../../database/inTransaction'
import { createSign, takeLease } from './lease'
import { choiceOf, isFillable } from './plan'
import { readStoredWorks } from './storedWorks'
import {
  ImportRefusedError,
  type Choice,
  type Counts,
  type Ledger,
  type Outcome,
  type PlannedRecord,
} from './types'
import { writeRecord } from './writeRecord'

export type Progress = { readonly done: number; readonly total: number }

export type RunOptions = {
  readonly payload: Payload
  readonly id: string
  /** By row; what is not named happens as proposed. An import that goes on keeps the choices it began with. */
  readonly choices?: Readonly<Record<string, Choice>>
  /** What happens with stored works of which nothing is chosen. @default 'skip' */
  readonly storedWorks?: 'skip' | 'fill'
  readonly user?: PayloadRequest['user']
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** A run that is begun: `finished` resolves with what came of it. */
export type Run = { readonly counts: Counts; readonly finished: Promise<Counts> }

/**
 * Begins an import, or goes on with one that was interrupted. Each record is written in a transaction of its own, along
 * with the note of it, so that whatever happens, what is noted is what was written.
 *
 * @throws ImportRefusedError when it has been done, undone, or is being worked on
 */
export const startImport = async (options: RunOptions): Promise<Run> => {
  const { payload, id } = options
  const store = createImportStore(payload)
  const summary = await store.summary(id)
  if (summary.status === 'running' && summary.counts.doing === 'undo') {
    throw new ImportRefusedError('Undoing this import was interrupted. Undo it once more to go on.', 409)
  }
  if (summary.status === 'undone') {
    throw new ImportRefusedError('This import was undone. Read the file again to import it once more.', 409)
  }
  if (summary.status === 'done' && summary.counts.failed === 0)
    throw new ImportRefusedError('This import is done already.', 409)
  const records = await store.records(id)
  const before = await store.ledger(id)
  const isFirst = summary.status === 'previewed'
  const ledger = isFirst ? { choices: chosenOf(records, options), outcomes: {} } : before
  const todo = records.filter((record) => choiceOf(record, ledger.choices) !== 'skip')
  const taken = await takeLease(store, summary, 'import')
  const counts = {
    ...taken,
    total: todo.length,
    startedAt: taken.startedAt ?? new Date().toISOString(),
    ...tally(ledger),
  }
  await store.change(id, { counts, ...(isFirst && { created: { choices: ledger.choices } }) })
  const open = todo.filter(({ row }) => (ledger.outcomes[row]?.did ?? 'failed') === 'failed')
  return { counts, finished: workThrough(options, open, ledger, counts) }
}

const chosenOf = (
  records: readonly PlannedRecord[],
  { choices = {}, storedWorks }: Pick<RunOptions, 'choices' | 'storedWorks'>,
): Record<string, Choice> => {
  if (storedWorks !== 'fill') return choices
  const filling = records.filter(isFillable).map(({ row }): [string, Choice] => [String(row), 'fill'])
  return { ...Object.fromEntries(filling), ...choices }
}

const workThrough = async (
  { payload, id, user, onProgress, signal }: RunOptions,
  records: readonly PlannedRecord[],
  ledger: Ledger,
  counts: Counts,
): Promise<Counts> => {
  const store = createImportStore(payload)
  const stored = await readStoredWorks(payload)
  const now = (): Counts => ({ ...counts, ...tally(ledger) })
  const sign = createSign(store, id, now)
  let done = Object.keys(ledger.outcomes).length
  const keep = (row: number, outcome: Outcome): void => {
    if (ledger.outcomes[row] === undefined) done += 1
    ledger.outcomes[row] = outcome
  }
  for (const record of records) {
    await letOthersRun()
    signal?.throwIfAborted()
    const { row, fields } = record
    const choice = choiceOf(record, ledger.choices)
    if (choice === 'skip') continue
    const slug = stored.freeSlug(fields)
    try {
      const outcome = await inOwnTransaction(
        payload,
        async (req) => {
          const made = await writeRecord(record, choice, { payload, stored, req })
          await store.note(id, String(row), made, req)
          return made
        },
        user,
      )
      keep(row, outcome)
      if (outcome.did === 'created') stored.add(outcome.id, slug, fields)
    } catch (error) {
      const outcome: Outcome = { did: 'failed', message: explain(error) }
      await store.note(id, String(row), outcome)
      keep(row, outcome)
    }
    await sign()
    onProgress?.({ done, total: counts.total })
  }
  const finished = {
    ...now(),
    finishedAt: new Date().toISOString(),
    runner: undefined,
    heartbeatAt: undefined,
  }
  await store.change(id, { status: 'done', counts: finished })
  return finished
}

const tally = ({ outcomes }: Ledger): Pick<Counts, 'done' | 'created' | 'filled' | 'skipped' | 'failed'> => {
  const all = Object.values(outcomes)
  const count = (did: Outcome['did']): number => all.filter((outcome) => outcome.did === did).length
  return {
    done: all.length,
    created: count('created'),
    filled: count('filled'),
    skipped: count('skipped'),
    failed: count('failed'),
  }
}
