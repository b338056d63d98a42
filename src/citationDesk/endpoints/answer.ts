import { headersWithCors, type PayloadRequest } from 'payload'

/** An answer to the panel, which nobody keeps. */
export const answer = (req: PayloadRequest, status: number, body: object): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

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

export const idIn = (req: PayloadRequest): string => String(req.routeParams?.['id'] ?? '')
