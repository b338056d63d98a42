import { ensureDataDir, readEnv } from '../env'

/**
 * Everything about the settings that can be known without starting anything.
 *
 * @throws SettingsError
 */
export const checkSettings = (): void => {
  const settings = readEnv()
  ensureDataDir(settings.dataDir)
}
