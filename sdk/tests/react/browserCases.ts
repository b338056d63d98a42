import { CofactorProvider } from '@cofactor/sdk/react'
import type { CofactorState } from '@cofactor/sdk/react'
import type { Client } from '@cofactor/sdk'
import { createElement as h, StrictMode, Suspense } from 'react'
import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { Case } from '../behaviour/Case.js'
import { holds, same } from '../behaviour/check.js'
import { runCases, type CaseResult } from '../behaviour/runCases.js'
import { Boundary, LooseFoods, LooseMineral, Mineral, Site } from './app.js'
import { startFake } from './content.js'

const container = (): HTMLElement => {
  document.body.replaceChildren(document.createElement('main'))
  const main = document.querySelector('main')
  if (!main) throw new Error('There is no main')
  return main
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** Waits until the text of the page is as expected. */
const shows = async (expected: string | RegExp): Promise<void> => {
  for (let tries = 0; tries < 400; tries++) {
    const text = document.body.textContent ?? ''
    if (typeof expected === 'string' ? text === expected : expected.test(text)) return
    await soon()
  }
  same(document.body.textContent, String(expected))
}

const show = (client: Client, ...children: ReactNode[]): Root => {
  const root = createRoot(container())
  root.render(h(CofactorProvider, { client }, ...children))
  return root
}

const click = (id: string): void => document.getElementById(id)?.click()

const suspended = (...children: ReactNode[]): ReactNode =>
  h(Boundary, null, h(Suspense, { fallback: h('i', null, 'Wait') }, ...children))

export type Served = { readonly html: string; readonly state: CofactorState }

const casesOf = (served: Served): Case[] => [
  {
    name: 'hydrates what the server rendered without asking again, and without a fault',
    run: async () => {
      const { client, server } = startFake()
      const main = container()
      main.innerHTML = served.html
      const article = document.getElementById('magnesium')
      const faults: unknown[] = []
      hydrateRoot(main, h(Site, { client, state: served.state }), {
        onRecoverableError: (error) => faults.push(String(error)),
      })
      // Set by an effect, so hydrated it is.
      while (document.title !== 'Magnesium') await soon()
      same([faults, server.requests.length], [[], 0])
      holds(document.getElementById('magnesium') === article, 'the element is the one of the server')
    },
  },
  {
    name: 'suspends, then shows; equal reads are made once',
    run: async () => {
      const { client, server, release } = startFake({ isHeld: true })
      show(client, suspended(h(Mineral, { slug: 'zinc', key: 1 }), h(Mineral, { slug: 'zinc', key: 2 })))
      await shows(/^Wait$/)
      release()
      await shows(/^Zinc: .*Zinc: /)
      same(server.requests.length, 1)
    },
  },
  {
    name: 'does not suspend where that is not wanted, and asks again when told',
    run: async () => {
      const { client, server, release } = startFake({ isHeld: true })
      show(client, h(LooseMineral, { slug: 'zinc' }), h(LooseFoods))
      await shows('nothing (loading)no foods')
      release()
      await shows('ZincAlmonds')
      const { makeMineral } = await import('@cofactor/sdk/testing')
      await server.publish(makeMineral({ slug: 'zinc', name: 'Zinc, revised' }))
      click('loose')
      await shows('Zinc, revisedAlmonds')
    },
  },
  {
    name: 'shows that a read failed beside the answer before it',
    run: async () => {
      const { client, server } = startFake()
      server.fail({ path: '/v1/minerals/zinc' })
      show(client, h(LooseMineral, { slug: 'zinc' }))
      await shows(/failed: ServerError/)
      click('loose')
      await shows('Zinc')
    },
  },
  {
    name: 'throws to the next error boundary, and reads anew when that tries again',
    run: async () => {
      const { client, server } = startFake()
      server.fail({ path: '/v1/minerals/zinc' })
      show(client, suspended(h(Mineral, { slug: 'zinc' })))
      await shows(/^GET .* 503/)
      same(server.requests.length, 1)
      await soon()
      click('retry')
      await shows(/^Zinc: /)
      same(server.requests.length, 2)
    },
  },
  {
    name: 'gives a request up when its component is gone',
    run: async () => {
      let signal: AbortSignal | null | undefined
      const { createClient } = await import('@cofactor/sdk')
      const client = createClient({
        baseUrl: 'https://cms.example.org',
        fetch: (_, init) => {
          signal = init.signal
          return new Promise((_resolve, reject) =>
            signal?.addEventListener('abort', () => reject(signal?.reason)),
          )
        },
      })
      const root = show(client, h(LooseMineral, { slug: 'zinc' }))
      await shows('nothing (loading)')
      while (!signal) await soon()
      same(signal.aborted, false)
      root.render(h(CofactorProvider, { client }))
      while (!signal.aborted) await soon()
    },
  },
  {
    name: 'asks once where effects run twice',
    run: async () => {
      const { client, server } = startFake()
      show(client, h(StrictMode, null, h(LooseMineral, { slug: 'zinc' })))
      await shows('Zinc')
      same(server.requests.length, 1)
    },
  },
  {
    name: 'follows its parameters',
    run: async () => {
      const { client } = startFake()
      const root = show(client, h(LooseMineral, { slug: 'zinc' }))
      await shows('Zinc')
      root.render(h(CofactorProvider, { client }, h(LooseMineral, { slug: 'magnesium' })))
      await shows('Magnesium')
    },
  },
]

/** All cases, in this page. */
export const runReactCases = (served: Served): Promise<CaseResult[]> => runCases(casesOf(served), '')
