import { createPrefetch } from '@cofactor/sdk/react/server'
import type { CofactorState } from '@cofactor/sdk/react/server'
import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server.edge'
import { Site } from './app.js'
import { startFake } from './content.js'

export type Rendered = {
  readonly html: string
  readonly state: CofactorState
  readonly paths: readonly string[]
}

/** The site as a server renders it, with the answers that it asked for. */
export const renderSite = async (options: { readonly isPrefetched?: boolean } = {}): Promise<Rendered> => {
  const { client, server } = startFake()
  const prefetch = createPrefetch(client)
  if (options.isPrefetched) {
    await prefetch.document('minerals', 'magnesium', { include: ['claims'] })
    await prefetch.list('foods', { fields: ['name'] })
  }
  const { state } = prefetch
  const stream = await renderToReadableStream(createElement(Site, { client, state }))
  await stream.allReady
  const html = await new Response(stream).text()
  return { html, state: JSON.parse(JSON.stringify(state)), paths: server.requests.map(({ path }) => path) }
}
