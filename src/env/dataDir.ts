import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { SettingsError } from './SettingsError'

/**
 * Creates the data folder and proves that it can be written to, so that a wrong mount is told at the start and
 * not at the first save.
 *
 * @throws SettingsError naming COFACTOR_DATA_DIR
 */
export const ensureDataDir = (dataDir: string): void => {
  const probe = join(dataDir, `.write-test-${process.pid}`)
  try {
    makeFolder(dataDir)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new SettingsError(
      'COFACTOR_DATA_DIR',
      `is "${dataDir}", which cannot be written to (${errorCode(error)})`,
      'give a folder that this user may create and write to',
    )
  }
}

/** `mkdirSync` with `recursive` never returns where a file system answers ENOENT to it, as /proc does. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process starting at the same time may have been first.
    if (!existsSync(path)) throw error
  }
}

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
