import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined} the browser's path
 */
export const findChromium = ({ CHROMIUM_PATH, PATH = '' }, exists = existsSync) => {
  if (CHROMIUM_PATH) return exists(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined
  const folders = ['/usr/bin', ...PATH.split(delimiter)]
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => exists(path))
}
