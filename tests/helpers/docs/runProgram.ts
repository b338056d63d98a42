import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { root } from './pages'

/**
 * Runs Node in the repository's root, as a reader of the documentation would.
 *
 * @returns what it printed
 * @throws Error with everything it printed and how it ended, when it fails
 */
export const runNode = async (args: readonly string[], env: Record<string, string> = {}): Promise<string> => {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  const ended = once(child, 'exit')
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code, signal] = await ended
  if (code === 0) return printed
  throw new Error(`Node ended with ${code ?? signal}:\n${printed}${errors}`)
}
