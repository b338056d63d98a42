import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import express from 'express'
import { createClient, type Client } from '@cofactor/sdk'
import { createApi } from '../../../src/api/createApp'
import { licence } from '../../../src/domain/governance/licence'
import { listen } from '../cofactor/listen'
import { seedStore } from '../seedStore'

const entry = fileURLToPath(new URL('../../../sdk/src/elements/index.ts', import.meta.url))

/** A page to serve: its HTML and headers besides the usual. */
export type SitePage = { readonly html: string; readonly headers?: Readonly<Record<string, string>> }

export type ElementsSite = {
  readonly origin: string
  readonly client: Client
  /** Serves a page at the path from now on, and gives its address. */
  readonly put: (path: string, page: SitePage) => string
  /** Paths below `/v1` that were asked for, in order. */
  readonly asked: string[]
  readonly stop: () => Promise<void>
}

/**
 * A partner's site with the API over the whole starter knowledge behind the same origin, and the elements as a
 * module at `/elements.js` with what they load beside it.
 */
export const startElementsSite = async (): Promise<ElementsSite> => {
  const { store, model } = await seedStore()
  const { outputFiles } = await build({
    entryPoints: { elements: entry },
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: '/',
    logLevel: 'silent',
  })
  const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]))
  const pages = new Map<string, SitePage>()
  const asked: string[] = []
  const api = createApi({
    store,
    model,
    openapi: {},
    health: () => ({ status: 'ok', database: 'sqlite', version: '0.0.0-test' }),
    licence,
  })
  const server = await listen(
    express()
      .use((request, response, next) => {
        const { path } = request
        if (path.startsWith('/v1')) asked.push(request.url)
        const script = scripts.get(path)
        if (script !== undefined) return void response.type('js').send(script)
        const page = pages.get(path)
        if (!page) return next()
        response
          .set(page.headers ?? {})
          .type('html')
          .send(page.html)
      })
      .use(api.app),
  )
  return {
    origin: server.origin,
    client: createClient({ baseUrl: server.origin, timeout: 120_000 }),
    put: (path, page) => {
      pages.set(path, page)
      return `${server.origin}${path}`
    },
    asked,
    stop: async () => {
      await api.close()
      await server.close()
    },
  }
}
