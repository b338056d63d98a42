import { readFile, stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { isUnreadableFileError, limits, megabytes } from '../../importers/limits'
import { createImportStore } from '../../importers/load/importStore'
import { previewImport } from '../../importers/load/preview'
import { startImport, type Run, type RunOptions } from '../../importers/load/runImport'
import { isImportRefusedError, type Counts, type PlannedRecord } from '../../importers/load/types'
import { startUndo } from '../../importers/load/undoImport'
import { createProgressLine } from '../../server/progressLine'
import { ImportUsageError, type ImportCommand } from './readImportCommand'

export type ImportContext = {
  readonly payload: Payload
  readonly signal: AbortSignal
  readonly print: (line: string) => void
}

/** Carries a command out; true when everything that was asked for was done. */
export const runImportCommand = async (command: ImportCommand, context: ImportContext): Promise<boolean> => {
  switch (command.name) {
    case 'undo':
      return undoOne(command.id, context)
    case 'continue':
      return runOne(command.id, {}, context)
    case 'preview':
    case 'import': {
      let isWell = true
      for (const file of command.files) isWell = (await oneFile(file, command, context)) && isWell
      return isWell
    }
  }
}

const oneFile = async (
  file: string,
  { name, isFilling }: Extract<ImportCommand, { files: readonly string[] }>,
  context: ImportContext,
): Promise<boolean> => {
  const { payload, print } = context
  try {
    const { summary, records } = await previewImport({ payload, name: file, bytes: await readBytes(file) })
    print(`${file}: ${summary.format}, ${describe(summary.counts)}`)
    for (const record of records) for (const line of linesOf(record)) print(line)
    if (name === 'preview') {
      await createImportStore(payload).remove(summary.id)
      return summary.counts.withErrors === 0
    }
    const { proposed, fillable } = summary.counts
    if (proposed === 0 && !(isFilling && fillable > 0)) {
      print('  Nothing to import.')
      await createImportStore(payload).remove(summary.id)
      return summary.counts.withErrors === 0
    }
    return (
      (await runOne(summary.id, { storedWorks: isFilling ? 'fill' : 'skip' }, context)) &&
      summary.counts.withErrors === 0
    )
  } catch (error) {
    if (!isUnreadableFileError(error) && !isImportRefusedError(error) && !(error instanceof ImportUsageError))
      throw error
    print(`${file}: ${error.message}`)
    return false
  }
}

const readBytes = async (file: string): Promise<Uint8Array> => {
  const { size } = await stat(file).catch(() => {
    throw new ImportUsageError('There is no such file.')
  })
  if (size > limits.bytes)
    throw new ImportUsageError(`The file has ${megabytes(size)} and may have ${megabytes(limits.bytes)}.`)
  return readFile(file)
}

const describe = ({ records, withErrors, withWarnings, known }: Counts): string =>
  `${records} records, ${withErrors} with errors, ${withWarnings} to look at, ${known} known already`

/** The problems of a record as an editor of text files finds them, by line. */
const linesOf = ({ problems }: PlannedRecord): string[] =>
  problems.map(
    ({ line, severity, field, message }) =>
      `  line ${line}: ${severity}${field ? ` (${field})` : ''}: ${message}`,
  )

const runOne = async (
  id: string,
  options: Pick<RunOptions, 'storedWorks'>,
  context: ImportContext,
): Promise<boolean> => {
  const { created, filled, skipped, failed } = await follow('Importing', id, context, (more) =>
    startImport({ ...more, ...options }),
  )
  const { print, payload } = context
  const { outcomes } = await createImportStore(payload).ledger(id)
  for (const [row, outcome] of Object.entries(outcomes)) {
    if ('message' in outcome) print(`  record ${row}: ${outcome.did}: ${outcome.message}`)
  }
  print(
    `  ${created} drafts created, ${filled} filled, ${skipped} skipped, ${failed} failed. To undo: npm run import -- --undo ${id}`,
  )
  return failed === 0
}

const undoOne = async (id: string, context: ImportContext): Promise<boolean> => {
  const { removed, restored, left } = await follow('Undoing', id, context, startUndo)
  const { outcomes } = await createImportStore(context.payload).ledger(id)
  for (const [row, outcome] of Object.entries(outcomes)) {
    if ('undone' in outcome && outcome.undone?.done === false)
      context.print(`  record ${row} stays: ${outcome.undone.why}`)
  }
  context.print(`  ${removed} drafts removed, ${restored} emptied again, ${left} left as they are.`)
  return true
}

type Start = (options: Pick<RunOptions, 'payload' | 'id' | 'onProgress' | 'signal'>) => Promise<Run>

const follow = async (
  title: string,
  id: string,
  { payload, signal, print }: ImportContext,
  start: Start,
): Promise<Counts> => {
  const line = createProgressLine(title)
  const onProgress = ({ done, total }: { done: number; total: number }): void =>
    line.update({ done, total, type: 'records' })
  const { finished } = await start({ payload, id, onProgress, signal })
  try {
    const counts = await finished
    line.end('done')
    return counts
  } catch (error) {
    if (signal.aborted) {
      await createImportStore(payload).release(id)
      print(`\nStopped. What was written stays noted. To go on: npm run import -- --continue ${id}`)
    }
    throw error
  }
}
