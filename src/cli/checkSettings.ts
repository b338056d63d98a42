import { readDatabaseUri } from '../database/databaseSettings'
import { ensureDataDir, readEnv } from '../env'

/**
 * Everything about the settings that can be known without starting anything.
 *
 * @throws SettingsError
 */
export const checkSettings = (): void => {
  const { databaseUri, dataDir, mode } = readEnv()
  readDatabaseUri(databaseUri, { dataDir, production: mode === 'production' })
  ensureDataDir(dataDir)
}
