import { randomBytes } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import type { Api } from '../api/createApp'
import { bytesOf } from '../api/respond/body'
import type { ContentModel } from '../model/types'
import type { ReadDrafts } from '../draftPages/draftClient'

type DraftPageRouteOptions = {
  /** Undefined while the rest of the process is being loaded. */
  readonly payload: () => Payload | undefined
  readonly readDrafts: Api['readDrafts']
  readonly model: ContentModel
}

/** Where the panel finds the page of a draft, by type and id. */
const path = '/api/workbench/preview/:type/:id'

/**
 * `GET /api/workbench/preview/{type}/{id}?locale=`: a draft as partners will show it, for staff who are signed in to
 * the panel. It is answered here and not by the panel, because the drafts and the elements are on this side.
 */
export const draftPageRoute = (options: DraftPageRouteOptions): Router => {
  const router = Router()
  router.get(path, (request, response) => answer(request, response, options))
  return router
}

const answer = async (
  request: Request,
  response: Response,
  options: DraftPageRouteOptions,
): Promise<void> => {
  const payload = options.payload()
  if (!payload) return refuse(response, 503, 'The server is still starting. Try again in a moment.')
  const { user } = await payload.auth({ headers: headersOf(request) })
  const { hasRole } = await import('../../collections/access/staff')
  if (!user) return refuse(response, 401, 'Sign in to the panel first.')
  if (!hasRole(user, 'admin', 'editor', 'reviewer')) return refuse(response, 403, 'Previews are for staff.')
  const { type, id } = request.params
  const slug = await slugOf(payload, String(type), String(id))
  const nonce = randomBytes(16).toString('base64')
  const { renderDraftPage } = await import('../draftPages/renderDraftPage')
  const html =
    slug === undefined
      ? undefined
      : await renderDraftPage({
          readDrafts: draftsBy(options.readDrafts),
          model: options.model,
          type: String(type),
          slug,
          locale: request.query['locale'] === 'es' ? 'es' : 'en',
          nonce,
        })
  if (html === undefined)
    return refuse(response, 404, 'There is no such draft. Save it first, with an address.')
  response.setHeader('Content-Security-Policy', policy(nonce))
  send(response, 200, 'text/html; charset=utf-8', html)
}

const headersOf = ({ headers }: Request): Headers => {
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) given.set(name, String(value))
  return given
}

const slugOf = async (payload: Payload, type: string, id: string): Promise<string | undefined> => {
  const { publicType } = await import('../workbench/shared/publicTypes')
  const known = publicType(payload, type)
  if (!known) return undefined
  const { docs } = await payload.db.queryDrafts<{ id: string; slug?: unknown }>({
    collection: known.type,
    where: { parent: { equals: id } },
    select: { parent: true, version: { slug: true } },
    limit: 1,
    pagination: false,
  })
  const slug = docs[0]?.slug
  return typeof slug === 'string' && slug !== '' ? slug : undefined
}

const draftsBy =
  (readDrafts: Api['readDrafts']): ReadDrafts =>
  async (url) => {
    const { status = 200, headers, body } = await readDrafts(url)
    return { status, contentType: headers['Content-Type'] ?? 'application/json', bytes: bytesOf(body) }
  }

/** Nothing but what is in the page; in frames of the panel alone. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    // To see whether it was saved since.
    "connect-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const refuse = (response: Response, status: number, message: string): void =>
  send(response, status, 'text/plain; charset=utf-8', `${message}\n`)

const send = (response: Response, status: number, contentType: string, text: string): void => {
  response.status(status)
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Content-Type', contentType)
  response.end(text)
}
