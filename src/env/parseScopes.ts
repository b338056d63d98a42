import { isScope, type Scope } from '../domain/vocabulary/scopes'
import { SettingsError } from './SettingsError'

const right =
  'give some of read, sync, snapshot separated by commas, or "none" to let nobody in without a key'

/**
 * What callers without a key may do. Absent: reading. `none`: nothing. Drafts are never shown
 * to somebody who has no key.
 */
export const parseAnonymousScopes = (name: string, value: string | undefined): readonly Scope[] => {
  if (value === undefined) return ['read']
  if (value === 'none') return []
  return value.split(',').map((item) => {
    const scope = item.trim()
    if (scope === 'preview')
      throw new SettingsError(name, 'has "preview", which shows drafts to everybody', right)
    if (!isScope(scope)) throw new SettingsError(name, `has "${scope}"`, right)
    return scope
  })
}
