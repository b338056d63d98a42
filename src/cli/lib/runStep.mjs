import { spawn } from 'node:child_process'

import { CommandError, exitOnInterrupt } from './CommandError.mjs'
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

const run = ([program, ...args], env) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    let interrupted
    const interrupt = (signal) => {
      interrupted = signal
      child.kill(signal)
      // npm undoes half an installation first, which can take as long as the installation did.
      setTimeout(() => child.kill('SIGKILL'), 2000).unref()
    }
    const end = (code, error) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, interrupt)
      resolve({ code, signal: interrupted, output: error ?? Buffer.concat(chunks).toString('utf8') })
    }
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, interrupt)
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
