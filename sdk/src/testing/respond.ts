import type { Row } from './AnyDocument.js'
import type { FakeProblem } from './FakeProblem.js'
import type { FakeRequest } from './FakeServer.js'

const etagOf = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `"${[...new Uint8Array(hash, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}

type Answer = { readonly body: Row; readonly tags: string | undefined; readonly revision: number }

/** A success with the headers of the API, or 304 for who has it. Without tags it is not to be kept. */
export const sendAnswer = async (
  request: FakeRequest,
  { body, tags, revision }: Answer,
): Promise<Response> => {
  const text = JSON.stringify(body)
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'cofactor-revision': String(revision),
    'cache-control': tags ? 'public, max-age=0, s-maxage=60, stale-while-revalidate=600' : 'no-store',
  })
  if (tags) {
    headers.set('cache-tag', tags)
    headers.set('etag', await etagOf(text))
    if (request.headers.get('if-none-match') === headers.get('etag')) {
      return new Response(null, { status: 304, headers })
    }
  }
  return new Response(request.method === 'HEAD' ? null : text, { headers })
}

/** A refusal as RFC 9457 has it. */
export const sendProblem = (
  { status, code, message, more }: FakeProblem,
  instance: string,
  retryAfter: number | undefined,
): Response => {
  const type = `https://cofactor.dev/problems/${code}`
  const problem = { type, title: code.replaceAll('-', ' '), status, code, detail: message, ...more, instance }
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter))
  return new Response(JSON.stringify(problem), { status, headers })
}
