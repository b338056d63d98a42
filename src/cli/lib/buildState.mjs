import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

import { fromRoot } from './root.mjs'

/** Which sources each build was made from and how long it took, kept beside what was built. */
const path = fromRoot('dist', '.build-state.json')

/**
 * @typedef {{ hash: string, seconds: number }} BuiltStep
 * @returns {Record<string, BuiltStep>} by name of the step; empty when there is none or it cannot be read
 */
export const readBuildState = () => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * Replaces the file in one go, so that an interruption leaves the old state or the new one.
 *
 * @param {string} name
 * @param {BuiltStep} step
 */
export const writeBuildState = (name, step) => {
  mkdirSync(fromRoot('dist'), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify({ ...readBuildState(), [name]: step }, null, 2))
  renameSync(`${path}.new`, path)
}
