import { SettingsError } from './SettingsError'

export type WholeNumberOptions = {
  readonly otherwise: number
  readonly min: number
  readonly max: number
  /** What the number counts: `proxies`. */
  readonly counts: string
}

export const parseWholeNumber = (
  name: string,
  value: string | undefined,
  { otherwise, min, max, counts }: WholeNumberOptions,
): number => {
  if (value === undefined) return otherwise
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= min && number <= max) return number
  throw new SettingsError(name, `is "${value}"`, `give a whole number of ${counts} from ${min} to ${max}`)
}

/** The address may hold a password, so it is never repeated. */
export const parseRedisUrl = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^rediss?:$/.test(url.protocol) && url.hostname !== '') return value
  throw new SettingsError(
    name,
    'is no address of a Redis server',
    'give one such as redis://:password@host:6379/0, or rediss:// for TLS',
  )
}
