import next from 'next'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'

export type Admin = {
  /** Answers with a page that reloads itself until the admin is warm. */
  handle: RequestListener
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
  const app = next({ dir, dev, hostname, port, httpServer })
  const handleRequest = app.getRequestHandler()
  let isWarm = false
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (!isWarm) return answerStarting(response)
    void handleRequest(request, response)
  }
  return {
    handle,
    warmUp: async () => {
      await app.prepare()
      isWarm = true
    },
    close: () => app.close(),
  }
}
