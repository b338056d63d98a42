import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** As Standard Webhooks writes secrets. */
const prefix = 'whsec_'

/** Bytes of a secret: Standard Webhooks asks for 24 to 64. */
const length = 32

/** A new secret, to be shown once. */
export const createSecret = (): string => `${prefix}${randomBytes(length).toString('base64')}`

/** As it is kept: unreadable without the secret of the installation. */
export const sealSecret = (payload: Pick<Payload, 'encrypt'>, secret: string): string =>
  payload.encrypt(secret)

/** @throws Error when there is none, or the secret of the installation is another than when it was made */
export const openSecret = (payload: Pick<Payload, 'decrypt'>, sealed: string | null | undefined): string => {
  const secret = sealed ? payload.decrypt(sealed) : ''
  if (secret.startsWith(prefix)) return secret
  throw new Error(
    'The secret cannot be read, as after PAYLOAD_SECRET was changed: make a new one, and give it to the partner.',
  )
}
