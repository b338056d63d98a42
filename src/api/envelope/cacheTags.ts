import type { DocumentAddress } from '../../delivery/answer'

/** Tags of one answer: what content delivery networks take without cutting some off. */
export const maxCacheTags = 32

/**
 * Names by which a shared cache can purge this answer: the types it is about, and each document in it as
 * `type:slug`. When those are too many, the types alone: a purge by type then reaches it.
 */
export const cacheTags = (types: readonly string[], documents: readonly DocumentAddress[]): string => {
  const typeTags = new Set([...types, ...documents.map(({ type }) => type)])
  const tags = new Set([...typeTags, ...documents.map(({ type, slug }) => `${type}:${slug}`)])
  return [...(tags.size <= maxCacheTags ? tags : typeTags)].join(',')
}
