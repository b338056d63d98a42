import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ensureDataDir } from './dataDir'
import { SettingsError } from './SettingsError'

type SecretSettings = { readonly dataDir: string; readonly payloadSecret?: string }

/**
 * The secret that signs sessions: the one given as PAYLOAD_SECRET, else one made once and kept at
 * `<dataDir>/secret` (readable by the owner only), so that a first start needs no settings and sessions outlive
 * a restart.
 *
 * @throws SettingsError when the data folder cannot be written to or the kept secret is damaged
 */
export const payloadSecret = ({ dataDir, payloadSecret: given }: SecretSettings): string => {
  if (given) return given
  const path = join(dataDir, 'secret')
  if (!existsSync(path)) keepNewSecret(dataDir, path)
  const kept = readFileSync(path, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(kept)) {
    throw new SettingsError(
      'PAYLOAD_SECRET',
      `is not given and the one kept at "${path}" is damaged`,
      'give one, or delete that file to have a new one made (everybody then signs in again)',
    )
  }
  return kept
}

/** Linking a finished file into place is atomic: of two processes starting at once, both end with one secret. */
const keepNewSecret = (dataDir: string, path: string): void => {
  ensureDataDir(dataDir)
  const draft = `${path}-${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    rmSync(draft)
  }
}
