// Signatures of Standard Webhooks (https://www.standardwebhooks.com), version 1: HMAC with SHA-256 in base64.

/** The parts of a message that are signed. */
export type SignedMessage = {
  readonly id: string
  /** Seconds since the epoch, as the header has them. */
  readonly timestamp: string
  readonly body: Uint8Array
}

const prefix = 'whsec_'
const version = 'v1,'

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    const binary = atob(text)
    // `atob` passes over spaces and unused bits; each signature shall have one form only.
    if (btoa(binary) !== text) return undefined
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** @throws TypeError when it is none, without showing it. */
export const importSecret = async (secret: string): Promise<CryptoKey> => {
  const bytes = fromBase64(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret)
  if (!bytes?.length) {
    throw new TypeError(`The webhook's secret must be "${prefix}" and base64, as the server shows it`)
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify'])
}

const contentOf = ({ id, timestamp, body }: SignedMessage): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(head.length + body.length)
  content.set(head)
  content.set(body, head.length)
  return content
}

/** The value of `webhook-signature` for a message. */
export const signMessage = async (message: SignedMessage, secret: string): Promise<string> =>
  version + toBase64(await crypto.subtle.sign('HMAC', await importSecret(secret), contentOf(message)))

/** Whether one of the signatures in the header, separated by spaces, is by one of the secrets. */
export const isSignedBy = async (
  message: SignedMessage,
  header: string,
  secrets: readonly string[],
): Promise<boolean> => {
  const content = contentOf(message)
  const signatures = header.split(' ').flatMap((signature) => {
    const bytes = signature.startsWith(version) && fromBase64(signature.slice(version.length))
    return bytes ? [bytes] : []
  })
  if (!secrets.length) throw new TypeError('There is no webhook secret to check with')
  const keys = await Promise.all(secrets.map(importSecret))
  // WebCrypto compares in constant time.
  const checks = keys.flatMap((key) =>
    signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, content)),
  )
  return (await Promise.all(checks)).includes(true)
}
