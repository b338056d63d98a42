import { lookup as lookUp } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { addressProblem } from './addressProblem'
import { askedDelay } from './askedDelay'
import { isPublicAddress } from './publicAddress'

export type Post = {
  readonly url: string
  readonly secret: string
  /** Of the message, the same however often it is sent. */
  readonly id: string
  readonly body: string
  readonly signal: AbortSignal
  /** Whether addresses inside a network, and without encryption, are taken: for development. */
  readonly allowsPrivate: boolean
  /** Milliseconds for all of it. @default 10,000 */
  readonly timeout?: number
}

/** What came of it. */
export type Posted = {
  readonly status?: number
  /** Why it was no success, in one line. */
  readonly error?: string
  /** Milliseconds for which the address asks to be left alone. */
  readonly askedDelay?: number
}

/** Bytes of an answer that are looked at; of one that goes on the connection is closed. */
const mostRead = 4096

/** Characters of a refusal that are kept. */
const mostKept = 300

/**
 * Sends one signed message (https://www.standardwebhooks.com). Any answer from 200 to 299 is success. Redirects are not
 * followed, and the connection goes to the address that was looked at and found public, not to what a name leads to a
 * moment later.
 */
export const postMessage = async (post: Post): Promise<Posted> => {
  const problem = addressProblem(post.url, post)
  if (problem !== undefined) return { error: problem }
  const signal = AbortSignal.any([post.signal, AbortSignal.timeout(post.timeout ?? 10_000)])
  try {
    const response = await send(post, signal)
    const status = response.statusCode ?? 0
    const text = await readStart(response)
    if (status >= 200 && status < 300) return { status }
    const delay = askedDelay({ status, retryAfter: response.headers['retry-after'] }, new Date())
    return {
      status,
      error: `The address answered ${status}${text && `: ${text}`}`,
      ...(delay !== undefined && { askedDelay: delay }),
    }
  } catch (error) {
    post.signal.throwIfAborted()
    if (signal.aborted) return { error: 'The address did not answer in time.' }
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

const send = (
  { url, secret, id, body, allowsPrivate }: Post,
  signal: AbortSignal,
): Promise<IncomingMessage> => {
  const at = new Date()
  const request = new URL(url).protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        signal,
        agent: false,
        ...(!allowsPrivate && { lookup: lookUpPublic }),
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Cofactor webhooks',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, at, body),
        },
      },
      resolve,
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const readStart = async (response: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    if (text.length >= mostRead) break
  }
  response.destroy()
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, mostKept)
}

/** Looks a name up, and gives only what is public: the connection is made to what this gives. */
const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    const found = addresses.filter(({ address }) => isPublicAddress(address))
    const [first] = found
    if (!first) {
      return done(new Error(`${hostname} leads to an address inside a network or on this machine.`), '')
    }
    if (options.all) done(null, found)
    else done(null, first.address, first.family)
  })
}
