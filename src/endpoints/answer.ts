import { headersWithCors, type PayloadRequest } from 'payload'

/** An answer of an endpoint of ours beside Payload's own: JSON that nobody on the way keeps. */
export const answer = (req: PayloadRequest, status: number, body: object): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'private, no-store' }), req }),
  })

/** A refusal with its sentence, where Payload's own answers have it and where ours do. */
export const refusal = (req: PayloadRequest, status: number, message: string): Response =>
  answer(req, status, { message, errors: [{ message }] })

/** What was sent, as an object; an empty one where it is none. */
export const bodyOf = async (req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}

/** A part of the address, as `id` in `/:id/check`; empty where there is none of that name. */
export const routeParameter = (req: PayloadRequest, name = 'id'): string =>
  String(req.routeParams?.[name] ?? '')
