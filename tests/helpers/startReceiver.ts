import type { IncomingMessage } from 'node:http'
import { unwrap, type WebhookEvent } from '@cofactor/sdk/webhooks'
import { listen } from './cofactor/listen'

/** A status, also with headers. */
export type Reply = number | { readonly status: number; readonly headers: Readonly<Record<string, string>> }

/** A partner's site: takes events that are genuine, or answers as it is told to. */
export type Receiver = {
  readonly url: string
  /** Genuine events, in the order in which they came, also those that were answered with a failure. */
  readonly events: readonly WebhookEvent[]
  /** The secret to check with, as the panel showed it. */
  secret: string
  /** What the next messages are answered with, one after the other; then 204. */
  readonly answers: Reply[]
  readonly close: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

export const startReceiver = async (): Promise<Receiver> => {
  const events: WebhookEvent[] = []
  const answers: Reply[] = []
  const server = await listen((request, response) => {
    const take = async (): Promise<Reply> => {
      events.push(await unwrap(await bodyOf(request), request.headers, receiver.secret))
      return answers.shift() ?? 204
    }
    take()
      .catch(() => 400)
      .then((reply) => {
        const { status, headers } = typeof reply === 'number' ? { status: reply, headers: {} } : reply
        response.writeHead(status, headers).end()
      })
      .catch(() => response.destroy())
  })
  const receiver: Receiver = {
    url: `${server.origin}/hook`,
    events,
    secret: '',
    answers,
    close: server.close,
  }
  return receiver
}
