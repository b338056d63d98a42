import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from './enforcePublishingRules'

const citationOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'citation' in row ? idOf(row.citation) : undefined

/** Keeps `citations` equal to what the evidence names, in its order, so that citations can be joined and included. */
export const listCitations: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const evidence: unknown = data['evidence'] ?? originalDoc?.evidence
  const rows = Array.isArray(evidence) ? evidence : []
  const ids = rows.map(citationOf).filter((id): id is string => id !== undefined)
  return { ...data, citations: [...new Set(ids)] }
}
