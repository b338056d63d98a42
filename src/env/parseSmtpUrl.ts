import { SettingsError } from './SettingsError'

/** The address is not told again in the message: it may hold a password. */
export const parseSmtpUrl = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname !== '') return value
  throw new SettingsError(
    name,
    'is no address of a mail server',
    'give one such as smtp://user:password@mail.example.org:587, or smtps:// for TLS from the start',
  )
}
