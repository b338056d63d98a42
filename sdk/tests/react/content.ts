import { createClient, type Client } from '@cofactor/sdk'
import {
  createFakeServer,
  makeClaim,
  makeFood,
  makeMineral,
  refTo,
  type FakeServer,
} from '@cofactor/sdk/testing'

const claim = makeClaim()

export type Fake = {
  readonly client: Client
  readonly server: FakeServer
  /** Lets the answers through, where they were held back. */
  readonly release: () => void
}

/** A client of a server of its own, without a network. */
export const startFake = (options: { readonly isHeld?: boolean } = {}): Fake => {
  const server = createFakeServer({
    documents: [
      claim,
      makeMineral({ claims: [refTo(claim)] }),
      makeMineral({ slug: 'zinc', name: 'Zinc', claims: [] }),
      makeFood(),
    ],
  })
  let release = (): void => undefined
  const gate = options.isHeld ? new Promise<void>((resolve) => (release = resolve)) : undefined
  const client = createClient({
    baseUrl: 'https://cms.example.org',
    retry: { limit: 0 },
    fetch: async (url, init) => {
      await gate
      return server.fetch(url, init)
    },
  })
  return { client, server, release: () => release() }
}
