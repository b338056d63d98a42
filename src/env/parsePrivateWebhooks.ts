import { quoted } from '../domain/quoted'
import type { Mode } from './parsers'
import { SettingsError } from './SettingsError'

/**
 * Whether webhooks may lead inside a network or go without encryption. Where nothing is said, they may while developing.
 *
 * @throws SettingsError for anything but the two words
 */
export const parsePrivateWebhooks = (value: string | undefined, mode: Mode): boolean => {
  if (value === undefined) return mode !== 'production'
  if (value === 'allowed' || value === 'refused') return value === 'allowed'
  throw new SettingsError(
    'COFACTOR_PRIVATE_WEBHOOKS',
    `is ${quoted(value)}`,
    'give "refused", or "allowed" where those who are told sit in the same network as this server',
  )
}
