import { existsSync, readFileSync } from 'node:fs'

import { missingPackages } from './missingPackages.mjs'
import { fromRoot } from './root.mjs'
import { runStep } from './runStep.mjs'

/** Installs what package-lock.json says, unless exactly that is installed already. */
export const installIfStale = async () => {
  const locked = readPackages(fromRoot('package-lock.json'))
  const installed = readPackages(fromRoot('node_modules', '.package-lock.json'))
  if (missingPackages(locked, installed).length === 0) return
  // The build needs packages that npm leaves out under NODE_ENV=production unless told otherwise.
  await runStep('Installing packages', ['npm', 'ci', '--no-audit', '--no-fund', '--include=dev'])
}

/**
 * @param {string} path
 * @returns {Record<string, import('./missingPackages.mjs').LockedPackage>}
 */
const readPackages = (path) => {
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return {}
  }
}
