'use client'

import { useConfig } from '@payloadcms/ui'
import { labelOf } from '../../../model/labels'

type TypeLabels = { readonly singular: string; readonly plural: string }

/** What people call documents of a collection; nothing where there is no such collection any more. */
export const useTypeLabels = (): ((type: string) => TypeLabels | undefined) => {
  const { config } = useConfig()
  return (type) => {
    const collection = config.collections.find(({ slug }) => slug === type)
    if (!collection) return undefined
    const { singular, plural } = collection.labels
    return { singular: labelOf(singular, type), plural: labelOf(plural, type) }
  }
}
