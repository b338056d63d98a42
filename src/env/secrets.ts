import { SettingsError } from './SettingsError'

const minSecretLength = 32
const minPasswordLength = 12

/** Values that guides and sample files suggest, compared without case and punctuation. */
const placeholders = [
  'changeme',
  'changethis',
  'replaceme',
  'replacethis',
  'placeholder',
  'payloadsecret',
  'yoursecret',
  'secrethere',
  'secretkey',
  'supersecret',
  'mysecret',
  'password',
  'example',
  '0123456789',
  '1234567890',
]

/** A value somebody could guess: a sample value, or made of very few characters (`xxxxxxxx`). */
const isGuessable = (value: string): boolean => {
  const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '')
  return new Set(value).size < 6 || placeholders.some((placeholder) => plain.includes(placeholder))
}

/** Whoever knows the secret can sign in as anybody, so a weak one is refused in every mode. */
export const parseSecret = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const right = `give at least ${minSecretLength} random characters, such as the output of "openssl rand -hex 32"`
  if (value.length < minSecretLength) {
    throw new SettingsError(name, `has only ${value.length} characters`, right)
  }
  if (isGuessable(value)) throw new SettingsError(name, 'is a well-known or guessable value', right)
  return value
}

export const parsePassword = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const right = `give at least ${minPasswordLength} characters that nobody can guess`
  if (value.length < minPasswordLength) {
    throw new SettingsError(name, `has only ${value.length} characters`, right)
  }
  if (isGuessable(value)) throw new SettingsError(name, 'is a well-known or guessable value', right)
  return value
}
