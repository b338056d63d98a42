import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CommandError, exitOnInterrupt } from '../src/cli/lib/CommandError.mjs'
import { endSignals } from '../src/cli/lib/endSignals.mjs'
import { fromRoot } from '../src/cli/lib/root.mjs'
import { benches } from './lab/benches'
import { createLab } from './lab/createLab'
import { readOptions } from './lab/readOptions'
import { runBenches } from './lab/runBenches'
import { findLoadGenerator } from './load/findLoadGenerator'
import { benchmarksPage } from './report/benchmarksPage'
import { latestJson } from './report/latestJson'
import { describeMachine } from './report/machine'
import { createProgress } from './report/progress'
import { textTable } from './report/textTable'
import { cellsOf, columns } from './report/words'

/** `npm run bench`: measures, prints a table and, when everything was measured, writes it down. */
export const bench = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args)
  const generator = await findLoadGenerator()
  const machine = describeMachine(generator)
  console.log(machine.map(([name, value]) => `${name}: ${value}`).join('\n'))

  const stopping = new AbortController()
  // More than once: Ctrl-C reaches npm too, which passes it on while servers and folders are being cleared away.
  for (const signal of endSignals) process.on(signal, () => stopping.abort())
  const progress = createProgress()
  const { lab, close } = createLab({ ...options, generator, signal: stopping.signal, say: progress.say })
  try {
    const figures = await runBenches(options.benches, lab, progress)
    console.log(`\n${textTable(columns, figures.map(cellsOf))}\n`)
    const isWhole = options.benches.length === benches.length
    const name = isWhole ? 'latest' : 'partial'
    write(`bench/results/${name}.json`, latestJson(figures))
    if (isWhole) write('docs/benchmarks.md', benchmarksPage({ ...options, machine, figures }))
  } catch (error) {
    if (stopping.signal.aborted) throw new CommandError('The bench was interrupted.', exitOnInterrupt)
    throw error
  } finally {
    await close()
  }
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(fromRoot(path)), { recursive: true })
  writeFileSync(fromRoot(path), text)
  console.log(`Written: ${path}`)
}
