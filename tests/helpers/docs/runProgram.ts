import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from './pages'

const run = promisify(execFile)

/**
 * Runs Node in the repository's root, as a reader of the documentation would.
 *
 * @returns what it printed
 * @throws Error with what it printed to stderr, when it fails
 */
export const runNode = async (args: readonly string[], env: Record<string, string> = {}): Promise<string> => {
  const { stdout } = await run(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, ...env },
    timeout: 60_000,
  })
  return stdout
}
