import { existsSync } from 'node:fs'

import { CommandError } from './CommandError.mjs'
import { generators } from './generated.mjs'
import { hashSources } from './hashSources.mjs'
import { fromRoot, root } from './root.mjs'
import { runStep } from './runStep.mjs'

/**
 * Makes every generated file anew.
 *
 * @param {string} [migrationName]
 * @returns {Promise<string[]>} the places where something changed by it
 */
export const generateAll = async (migrationName = 'update') => {
  const changed = []
  for (const { title, command, writes } of generators(migrationName)) {
    const before = hashEach(writes)
    await runStep(title, command, { env: { ...process.env, NODE_ENV: 'development' } })
    const missing = writes.find((path) => !existsSync(fromRoot(path)))
    // Payload's generators have been seen to end well without writing anything.
    if (missing) throw new CommandError(`${title}: "${command.join(' ')}" wrote no ${missing}; run it again.`)
    const after = hashEach(writes)
    changed.push(...writes.filter((_path, index) => before[index] !== after[index]))
  }
  return changed
}

/** @param {readonly string[]} paths */
const hashEach = (paths) => paths.map((path) => hashSources(root, [path]))
