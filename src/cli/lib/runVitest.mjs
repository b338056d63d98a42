import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CommandError, exitOnInterrupt } from './CommandError.mjs'
import { endSignals } from './endSignals.mjs'
import { fromRoot, root } from './root.mjs'
import { countRun } from './testResults.mjs'

/**
 * Runs one Vitest project, with its output passed through.
 *
 * @param {string} project
 * @param {Record<string, string>} env added to this process's
 * @returns {Promise<import('./testResults.mjs').Counts>}
 */
export const runVitest = async (project, env) => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-tests-'))
  const reportPath = join(folder, 'report.json')
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
    const exitCode = await spawnVitest([...args, `--outputFile.json=${reportPath}`], env)
    return countRun(readReport(reportPath), exitCode)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>} the exit code
 */
const spawnVitest = (args, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fromRoot('node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    /** @param {NodeJS.Signals} signal */
    const interrupt = (signal) => {
      child.kill(signal)
      reject(new CommandError('The tests were interrupted.', exitOnInterrupt))
    }
    for (const name of endSignals) process.on(name, interrupt)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of endSignals) process.off(name, interrupt)
      if (signal) console.error(`Vitest was ended by ${signal} before it was done.`)
      resolve(code ?? 1)
    })
  })

/**
 * @param {string} path
 * @returns {import('./testResults.mjs').VitestReport | undefined}
 */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
