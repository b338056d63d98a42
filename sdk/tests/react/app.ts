import {
  CofactorProvider,
  useDocument,
  useList,
  useSuspenseDocument,
  useSuspenseList,
} from '@cofactor/sdk/react'
import type { CofactorState } from '@cofactor/sdk/react'
import type { Client } from '@cofactor/sdk'
import { Component, createElement as h, Suspense, useEffect } from 'react'
import type { ReactElement, ReactNode } from 'react'

// A small site, rendered by the tests on a server and in a browser.

export const Mineral = ({ slug }: { slug: string }): ReactElement => {
  const { data, meta } = useSuspenseDocument('minerals', slug, { include: ['claims'] })
  useEffect(() => {
    document.title = data.name
  })
  return h('article', { id: slug }, `${data.name}: ${data.claims[0]?.statement ?? ''} ${meta.review.notice}`)
}

export const Foods = (): ReactElement => {
  const { items } = useSuspenseList('foods', { fields: ['name'] })
  return h('ul', null, ...items.map(({ slug, name }) => h('li', { key: slug }, name)))
}

export const LooseMineral = ({ slug }: { slug: string }): ReactElement => {
  const { data, error, isLoading, refresh } = useDocument('minerals', slug)
  const text = error ? `failed: ${String(error)}` : (data?.name ?? 'nothing')
  return h('button', { id: 'loose', onClick: refresh }, `${text}${isLoading ? ' (loading)' : ''}`)
}

export const LooseFoods = (): ReactElement => {
  const { items } = useList('foods', { limit: 1 })
  return h('p', { id: 'foods' }, items?.map(({ name }) => name).join() ?? 'no foods')
}

type BoundaryState = { readonly error?: Error | undefined }

export class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = {}
  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error }
  }
  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return h('button', { id: 'retry', onClick: () => this.setState({ error: undefined }) }, error.message)
  }
}

export const Site = ({ client, state }: { client: Client; state: CofactorState }): ReactElement =>
  h(
    CofactorProvider,
    { client, state },
    h(Suspense, { fallback: h('i', null, 'Wait') }, h(Mineral, { slug: 'magnesium' }), h(Foods)),
  )
