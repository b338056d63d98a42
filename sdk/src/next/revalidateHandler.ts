import { revalidateTag } from 'next/cache.js'
import { isWebhookVerificationError } from '../webhooks/WebhookVerificationError.js'
import { unwrap } from '../webhooks/unwrap.js'
import type { WebhookEvent } from '../webhooks/WebhookEvent.js'
import { tagsOfEvent } from './cacheTags.js'

/** How a message is verified, and what happens besides. */
export type RevalidateOptions = {
  /** The webhook's secret, or several while one replaces another: `process.env.COFACTOR_WEBHOOK_SECRET`. */
  readonly secret: string | readonly string[] | undefined
  /** Called with each genuine event once its tags are revalidated, as to ping a search engine. @default nothing */
  readonly onEvent?: ((event: WebhookEvent) => unknown) | undefined
}

/** The body of a message of any length would be read; a megabyte is a hundred times the largest. */
const longestBody = 1_000_000

const problem = (status: number, code: string, detail: string): Response =>
  Response.json(
    {
      type: 'about:blank',
      title: status < 500 ? 'Webhook refused' : 'Webhook not set up',
      status,
      code,
      detail,
    },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )

const refusalOf = (error: unknown): Response => {
  if (isWebhookVerificationError(error)) return problem(400, error.code, error.message)
  if (error instanceof TypeError) return problem(500, 'secret-unusable', error.message)
  throw error
}

/**
 * A route handler for the address that the server's webhook calls: what changed is expired at once, and made
 * anew when it is next asked for.
 *
 * ```
 * export const POST = revalidateHandler({ secret: process.env.COFACTOR_WEBHOOK_SECRET })
 * ```
 *
 * Answers 200 with the tags; 400 to what is not genuine, 413 to what is too long, and 500 while there is no usable
 * secret, each with a problem (RFC 9457).
 */
export const revalidateHandler =
  ({ secret, onEvent }: RevalidateOptions): ((request: Request) => Promise<Response>) =>
  async (request) => {
    if (!secret?.length) return problem(500, 'secret-missing', 'revalidateHandler was given no secret.')
    if (Number(request.headers.get('content-length')) > longestBody) {
      return problem(413, 'content-too-large', 'No event is that long.')
    }
    const event = await unwrap(await request.arrayBuffer(), request.headers, secret).catch(refusalOf)
    if (event instanceof Response) return event
    const tags = tagsOfEvent(event)
    // At once, and not while the old page is shown once more: what was withdrawn may have been a mistake.
    for (const tag of tags) revalidateTag(tag, { expire: 0 })
    await onEvent?.(event)
    return Response.json({ revalidated: tags }, { headers: { 'cache-control': 'no-store' } })
  }
