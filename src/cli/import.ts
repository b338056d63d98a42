import { getPayload } from 'payload'
import { ensureDataDir, isSettingsError, readEnv } from '../env'
import { isImportRefusedError } from '../importers/load/types'
import { runImportCommand } from './lib/importFiles'
import { ImportUsageError, readImportCommand, type ImportCommand } from './lib/readImportCommand'

/** Exit codes: 0 all done; 1 not done, or not all of it; 130 stopped by Ctrl-C. */
const run = async (command: ImportCommand): Promise<number> => {
  ensureDataDir(readEnv().dataDir)
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort(new Error('Stopped.')))
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  try {
    const isWell = await runImportCommand(command, {
      payload,
      signal: stopping.signal,
      print: (line) => console.log(line),
    })
    return isWell ? 0 : 1
  } catch (error) {
    if (stopping.signal.aborted) return 130
    throw error
  } finally {
    await payload.destroy()
  }
}

/** `npm run import`: creates draft citations of the works in files of references, beside a running server or without one. */
const main = async (): Promise<number> => run(readImportCommand(process.argv.slice(2)))

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isExpected =
      error instanceof ImportUsageError || isSettingsError(error) || isImportRefusedError(error)
    console.error(isExpected ? error.message : error)
    process.exit(1)
  },
)
