import type { Json } from './content.js'

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...Object.fromEntries(new Headers(init.headers)) },
  })

/** A problem as the API sends it (RFC 9457). */
export const problem = (status: number, fields: Json = {}, headers: Record<string, string> = {}): Response =>
  json(
    {
      type: 'about:blank',
      title: 'A problem',
      status,
      code: `code-${status}`,
      detail: 'In detail.',
      ...fields,
    },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  )

/** What something between client and API may answer: a page of its own. */
export const page = (status: number): Response =>
  new Response('<!doctype html><h1>Gateway</h1>', { status, headers: { 'content-type': 'text/html' } })

export const notModified = (): Response => new Response(null, { status: 304 })
