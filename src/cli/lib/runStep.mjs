import { spawn } from 'node:child_process'

import { CommandError, exitOnInterrupt } from './CommandError.mjs'
import { endSignals } from './endSignals.mjs'
import { startProgress } from './progress.mjs'
import { root } from './root.mjs'

/**
 * Runs a command in the repository's root, quietly: its output is shown only when it fails.
 *
 * @param {string} title what is being done: `Installing packages`
 * @param {readonly [string, ...string[]]} command
 * @param {{ expectedSeconds?: number, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the seconds it took
 */
export const runStep = async (title, command, { expectedSeconds, env = process.env } = {}) => {
  const progress = startProgress(title, expectedSeconds)
  const { code, signal, output } = await run(command, env)
  const seconds = progress.stop(code === 0)
  if (code === 0) return seconds
  if (signal) throw new CommandError(`${title} was interrupted.`, exitOnInterrupt)
  console.error(output.trimEnd())
  throw new CommandError(`${title} failed: "${command.join(' ')}" ended with ${code}; its output is above.`)
}

/**
 * @typedef {{ code: number, signal: NodeJS.Signals | undefined, output: string }} Outcome
 * @param {readonly [string, ...string[]]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
const run = ([program, ...args], env) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const chunks = []
    /** @type {NodeJS.Signals | undefined} */
    let interrupted
    /** @param {NodeJS.Signals} signal */
    const interrupt = (signal) => {
      interrupted = signal
      child.kill(signal)
      // npm undoes half an installation first, which can take as long as the installation did.
      setTimeout(() => child.kill('SIGKILL'), 2000).unref()
    }
    /**
     * @param {number} code
     * @param {string} [error]
     */
    const end = (code, error) => {
      for (const name of endSignals) process.off(name, interrupt)
      resolve({ code, signal: interrupted, output: error ?? Buffer.concat(chunks).toString('utf8') })
    }
    for (const name of endSignals) process.on(name, interrupt)
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
