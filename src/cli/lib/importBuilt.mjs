import { pathToFileURL } from 'node:url'

import { fromRoot } from './root.mjs'

/**
 * Runs a part of the bundle in this process: no second process to pass signals to, no second copy in memory.
 *
 * @param {string} path within dist/
 * @returns {Promise<Record<string, any>>} what it exports
 */
export const importBuilt = (path) => {
  process.setSourceMapsEnabled(true)
  return import(pathToFileURL(fromRoot('dist', path)).href)
}

/** What is built is built for production; libraries ask the environment. Next would report its use to its makers. */
export const runInProduction = () =>
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
