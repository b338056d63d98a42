import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const prefixLength = 8
/** 62³² is more than 2¹⁹⁰. */
const secretLength = 32
const checkLength = 6

export type NewKey = {
  /** The whole key, to be shown once: `cof_<prefix>_<secret and check digits>`. */
  readonly key: string
  readonly prefix: string
  /** What is kept of it. */
  readonly hash: string
}

/** A new key, or a new secret for the prefix of an earlier one. */
export const createKey = (prefix = randomText(prefixLength)): NewKey => {
  const body = `cof_${prefix}_${randomText(secretLength)}`
  const key = `${body}${checkDigits(body)}`
  return { key, prefix, hash: hashKey(key) }
}

/**
 * SHA-256, in hex. Enough for a key, unlike for a password: with 190 bits drawn at random there is nothing to try out.
 */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')

const form = new RegExp(`^cof_[0-9A-Za-z]{${prefixLength}}_[0-9A-Za-z]{${secretLength + checkLength}}$`)

/** Whether a text may be a key at all: a typo does not pass, so it is told from a key that is not known. */
export const isWellFormedKey = (text: string): boolean =>
  form.test(text) && checkDigits(text.slice(0, -checkLength)) === text.slice(-checkLength)

/** CRC-32 in base 62: finds every wrong character, and tells scanners for leaked secrets that this is one. */
const checkDigits = (body: string): string => {
  let rest = crc32(body)
  let digits = ''
  for (let at = 0; at < checkLength; at += 1) {
    digits = `${alphabet.charAt(rest % alphabet.length)}${digits}`
    rest = Math.floor(rest / alphabet.length)
  }
  return digits
}

/** Bytes past the last whole multiple of 62 are drawn again, so that each character is as likely as any other. */
const randomText = (length: number): string => {
  const fair = 256 - (256 % alphabet.length)
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < fair && text.length < length) text += alphabet.charAt(byte % alphabet.length)
    }
  }
  return text
}
