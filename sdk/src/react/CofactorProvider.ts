'use client'
import { createContext, createElement, useContext, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Client } from '../createClient.js'
import { createStore } from './createStore.js'
import type { Store } from './createStore.js'
import type { CofactorState } from './reads.js'

const StoreContext = createContext<Store | undefined>(undefined)

/** What the components below a provider read with. */
export type CofactorProviderProps = {
  /** What reads are made with. */
  readonly client: Client
  /**
   * Answers known beforehand. On the server, an empty object that the answers are put into: send it as JSON with
   * the HTML, and give it back here in the browser, which then asks for none of them again.
   */
  readonly state?: CofactorState | undefined
  readonly children?: ReactNode
}

/** Lets the components within read. Equal reads are made once, and the last 200 answers kept for as long as it is there. */
export const CofactorProvider = ({ client, state, children }: CofactorProviderProps): ReactElement => {
  const [store] = useState(() => createStore(client, state ?? {}))
  return createElement(StoreContext.Provider, { value: store }, children)
}

/** @throws Error outside of a provider */
export const useStore = (): Store => {
  const store = useContext(StoreContext)
  if (!store) throw new Error('Cofactor: there is no <CofactorProvider> above this component')
  return store
}
