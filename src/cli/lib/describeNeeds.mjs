import { tsImport } from 'tsx/esm/api'

import { findChromium } from './findChromium.mjs'

/**
 * What the suites need beyond Node, found on this machine or not. Loaded only after the installation, because it
 * reads TypeScript.
 *
 * @typedef {{ available: true } | { available: false, reason: string, howToGet: string }} Availability
 * @returns {Promise<Record<import('./suites.mjs').Need, Availability>>}
 */
export const describeNeeds = async () => {
  const helper = '../../../tests/helpers/databases/describeAvailable.ts'
  const { describeAvailable } = await tsImport(helper, import.meta.url)
  const { mongodb, postgres } = describeAvailable()
  return { mongodb, postgres, chromium: describeChromium() }
}

/** @returns {Availability} */
const describeChromium = () => {
  if (findChromium(process.env)) return { available: true }
  return {
    available: false,
    reason: process.env.CHROMIUM_PATH ? 'CHROMIUM_PATH names no file' : 'no Chromium or Chrome was found',
    howToGet: 'install chromium, or set CHROMIUM_PATH to the browser',
  }
}
