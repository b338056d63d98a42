'use client'

import { useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../../ask/ask'
import { textAt } from '../../ask/readAnswer'
import { useApi } from '../../ask/useApi'

export type Node = { readonly address: string; readonly slug?: string; readonly title?: string }

/** `minerals/<id>` of what a reference field of the form holds. */
export const nodeAddress = (value: unknown): string | undefined => {
  const type = textAt(value, 'relationTo')
  const id = textAt(value, 'value') ?? textAt(value, 'value.id')
  return type && id ? `${type}/${id}` : undefined
}

/** What a node that a claim is about is called, and its public address. */
export const useNode = (value: unknown): Node | undefined => {
  const address = nodeAddress(value)
  const api = useApi()
  const { code } = useLocale()
  const [node, setNode] = useState<Node>()
  useEffect(() => {
    if (address === undefined) return
    const abort = new AbortController()
    void ask(`${api}/${address}?depth=0&draft=true&locale=${code}`, { signal: abort.signal }).then(
      ({ body }) => {
        if (!abort.signal.aborted)
          setNode({ address, slug: textAt(body, 'slug'), title: textAt(body, 'name') })
      },
    )
    return () => abort.abort()
  }, [address, api, code])
  return address !== undefined && node?.address === address ? node : undefined
}
