import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../src/cli/lib/root.mjs'
import { inherited } from '../lab/inherited'

const run = promisify(execFile)

/** Beside the database whose key it is, so that a copy of the folder has it too. */
const name = 'bench-key'

/** Makes a key by which load is let through and counted, as a partner's is, and keeps it in the data folder. */
export const makeKey = async (dataDir: string): Promise<void> => {
  const command = ['dist/cli/key.js', 'create', '--name', 'Bench', '--scopes', 'read,sync,snapshot']
  const { stdout } = await run(process.execPath, command, {
    cwd: root,
    env: { ...inherited(), NODE_ENV: 'production', COFACTOR_DATA_DIR: dataDir },
  })
  const key = /^ {2}(\S+)$/m.exec(stdout)?.[1]
  if (key === undefined) throw new Error(`No key was made:\n${stdout}`)
  writeFileSync(join(dataDir, name), key)
}

/** Headers of a caller with the key of a data folder; none while it has no key yet. */
export const keyHeaders = (dataDir: string): Record<string, string> => {
  const path = join(dataDir, name)
  return existsSync(path) ? { Authorization: `Bearer ${readFileSync(path, 'utf8')}` } : {}
}
