import type { Answer } from '../../helpers/answer'

/** One request that somebody who is not signed in might try. */
export type Door = {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly data?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** `refused`: answered with an error. `open`: may be answered, but tells nothing that is not public. */
  readonly is: 'refused' | 'open'
}

/** What must never leave: ids, texts and addresses of what is not public, accounts. */
export type Secrets = readonly string[]

/** What is wrong with an answer; nothing when the door is shut, or open and harmless. */
export const faultsOf = (door: Door, { status, body }: Answer, secrets: Secrets): string[] => {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '')
  const said = `${door.path} ${JSON.stringify(door.data ?? '')}`
  const told = secrets.filter((secret) => text.includes(secret) && !said.includes(secret))
  const hasErrors = typeof body === 'object' && body !== null && 'errors' in body
  const isRefused = status >= 400 || (door.path === '/api/graphql' && hasErrors)
  return [
    ...told.map((secret) => `${door.name} tells “${secret}”`),
    ...(door.is === 'refused' && !isRefused
      ? [`${door.name} is answered with ${status}: ${text.slice(0, 200)}`]
      : []),
    // Payload says 501 where a collection has no addresses.
    ...(status >= 500 && status !== 501 ? [`${door.name} breaks: ${status} ${text.slice(0, 200)}`] : []),
  ]
}
