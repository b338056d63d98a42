import { readFileSync } from 'node:fs'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'

const readAt = (url: URL): string | undefined => {
  try {
    const manifest = parseJson(readFileSync(url, 'utf8'))
    return isRecord(manifest) && manifest.name === '@cofactor/sdk' ? String(manifest.version) : undefined
  } catch {
    return undefined
  }
}

/** The version of this package, from its package.json some folders up. */
export const ownVersion = (): string =>
  ['../', '../../', '../../../', '../../../../']
    .map((up) => readAt(new URL(`${up}package.json`, import.meta.url)))
    .find((version) => version !== undefined) ?? 'unknown'
