import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'

export type Admin = {
  /** Answers with a page that reloads itself until the admin is warm. */
  handle: RequestListener
  /** Loads Next, which changes globals, so it comes before Payload and what else is loaded after the first answers. */
  load(): Promise<void>
  /** Prepares the admin; the delivery API is served meanwhile. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

type AdminOptions = { dir: string; dev: boolean; hostname: string; port: number; httpServer: Server }

const answerStarting = (response: ServerResponse): void => {
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Retry-After': '2',
    'Cache-Control': 'no-store',
  })
  response.end(
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Cofactor is starting</title><p>The admin is starting. This page reloads by itself.</p></html>',
  )
}

/** Payload's admin and API (`/admin`, `/api`), as a Next project in the same process. */
export const createAdmin = ({ dir, dev, hostname, port, httpServer }: AdminOptions): Admin => {
  const loadNext = async () => {
    const { default: next } = await import('next')
    return next({ dir, dev, hostname, port, httpServer })
  }
  let loading: ReturnType<typeof loadNext> | undefined
  const load = () => (loading ??= loadNext())
  let handleRequest: RequestListener | undefined
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (!handleRequest) return answerStarting(response)
    handleRequest(request, response)
  }
  return {
    handle,
    load: async () => {
      await load()
    },
    warmUp: async () => {
      const app = await load()
      const answer = app.getRequestHandler()
      await app.prepare()
      handleRequest = (request, response) => void answer(request, response)
    },
    close: async () => {
      await (await loading)?.close()
    },
  }
}
