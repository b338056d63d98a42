'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { ask } from '../../ask/ask'
import { docsIn, textAt, valueAt } from '../../ask/readAnswer'
import { useApi } from '../../ask/useApi'

/** What is shown of a cited work. */
export type CitationFacts = {
  readonly id: string
  readonly title: string
  readonly authors?: string
  readonly year?: number
  readonly design?: string
  readonly integrity?: string
  readonly doi?: string
  readonly pmid?: string
}

export const factsOf = (document: unknown): CitationFacts | undefined => {
  const id = textAt(document, 'id')
  if (id === undefined) return undefined
  const year = valueAt(document, 'year')
  return {
    id,
    title: textAt(document, 'title') ?? 'Untitled',
    authors: textAt(document, 'authorsText'),
    ...(typeof year === 'number' && { year }),
    design: textAt(document, 'studyDesign'),
    integrity: textAt(document, 'integrity.status'),
    doi: textAt(document, 'doi'),
    pmid: textAt(document, 'pmid'),
  }
}

/**
 * Every panel and every row of a claim wants the same works, so they are asked for once, many at a time, and kept while
 * the page lives.
 */
let known: ReadonlyMap<string, CitationFacts> = new Map()
const listeners = new Set<() => void>()
const asked = new Set<string>()
let waiting: string[] = []

/** As many ids as fit an address. */
const batch = 50

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const snapshot = (): ReadonlyMap<string, CitationFacts> => known

export const remember = (found: readonly CitationFacts[]): void => {
  known = new Map([...known, ...found.map((facts) => [facts.id, facts] as const)])
  for (const listener of listeners) listener()
}

const fetchWaiting = async (api: string): Promise<void> => {
  const ids = waiting.splice(0, batch)
  if (ids.length === 0) return
  const query = `where[id][in]=${ids.map(encodeURIComponent).join(',')}&limit=${batch}&depth=0&draft=true`
  const { body, refusals } = await ask(`${api}/citations?${query}`)
  // What could not be asked for is asked for again when somebody next wants it.
  if (refusals.length > 0) for (const id of ids) asked.delete(id)
  remember(
    docsIn(body)
      .map(factsOf)
      .filter((facts) => facts !== undefined),
  )
  await fetchWaiting(api)
}

/** The works by id, as far as they are known; the others are asked for. */
export const useCitationFacts = (ids: readonly string[]): ReadonlyMap<string, CitationFacts> => {
  const api = useApi()
  const all = useSyncExternalStore(subscribe, snapshot, snapshot)
  const key = ids.join(' ')
  useEffect(() => {
    const missing = key.split(' ').filter((id) => id !== '' && !asked.has(id) && !known.has(id))
    if (missing.length === 0) return
    for (const id of missing) asked.add(id)
    const isFirst = waiting.length === 0
    waiting = [...waiting, ...missing]
    if (isFirst) queueMicrotask(() => void fetchWaiting(api))
  }, [api, key])
  return useMemo(() => {
    const wanted = new Set(key.split(' '))
    return new Map([...all].filter(([id]) => wanted.has(id)))
  }, [all, key])
}
