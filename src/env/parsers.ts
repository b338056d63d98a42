import { SettingsError } from './SettingsError'

/** Environment variables by name, as `process.env` holds them. */
export type EnvSource = Readonly<Record<string, string | undefined>>

export type Mode = 'production' | 'development' | 'test'

const modes: readonly Mode[] = ['production', 'development', 'test']

/** The trimmed value. Empty counts as absent, because compose files pass unset variables on as empty ones. */
export const optional = (source: EnvSource, name: string): string | undefined =>
  source[name]?.trim() || undefined

export const parseMode = (value: string | undefined): Mode => {
  if (value === undefined) return 'development'
  const mode = modes.find((candidate) => candidate === value)
  if (!mode) throw new SettingsError('NODE_ENV', `is "${value}"`, `give one of ${modes.join(', ')}`)
  return mode
}

/** Port 0 lets the operating system choose a free one. */
export const parsePort = (value: string | undefined): number => {
  if (value === undefined) return 3000
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535) {
    throw new SettingsError('PORT', `is "${value}"`, 'give a whole number from 0 to 65535, such as 3000')
  }
  return port
}

export const parseHost = (value: string): string => {
  if (/[\s/@]/.test(value) || /:\d+$/.test(value.replace(/^[\da-f:]+$/i, ''))) {
    throw new SettingsError(
      'HOST',
      `is "${value}"`,
      'give a host name or an IP address without scheme and port, such as 127.0.0.1',
    )
  }
  return value
}

export const parseEmail = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined || /^[^\s@]+@[^\s@]+$/.test(value)) return value
  throw new SettingsError(name, `is "${value}"`, 'give an e-mail address, such as editor@example.org')
}

/** The origin alone (`https://cms.example.org`), so that paths can be appended without care for slashes. */
export const parseOrigin = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
  if (isOrigin) return url.origin
  const shown = url?.password ? 'holds a password' : `is "${value}"`
  throw new SettingsError(name, shown, 'give scheme and host without a path, such as https://cms.example.org')
}
