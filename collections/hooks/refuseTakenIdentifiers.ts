import type { CollectionBeforeChangeHook } from 'payload'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { findHolders, identifierKeys, type CitationIdentifiers } from './citationHolders'
import { isPublishing } from './keepDraftVersionsDrafts'
import { refuse } from './refuse'

/** An ISBN belongs to a whole book, whose chapters are works of their own; the others name one work. */
const unique = ['doi', 'pmid', 'pmcid'] as const

const labels = { doi: 'DOI', pmid: 'PMID', pmcid: 'PMCID' }

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const identifiersOf = (document: Readonly<Record<string, unknown>>): CitationIdentifiers => ({
  doi: textOf(document['doi']),
  pmid: textOf(document['pmid']),
  pmcid: textOf(document['pmcid']),
})

/**
 * One work, one citation: what is known of it stands in one place, and a retraction finds every claim. Looked at when an
 * identifier is new and when the citation is published, because another may have taken it since.
 */
export const refuseTakenIdentifiers: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const wanted = identifiersOf({ ...originalDoc, ...data })
  const keys = identifierKeys(wanted)
  const before = identifierKeys(identifiersOf(originalDoc ?? {}))
  const isFresh = isPublishing(data, req) && originalDoc?._status !== 'published'
  const asked = Object.fromEntries(
    unique.filter((name) => isFresh || keys[name] !== before[name]).map((name) => [name, wanted[name]]),
  )
  const holders = await findHolders(asked, originalDoc?.id, req)
  const problems = unique.flatMap((name): FieldProblem[] => {
    const holder = holders.find(
      ({ citation }) => asked[name] && identifierKeys(citation)[name] === keys[name],
    )
    if (!holder) return []
    const { title, slug, _status } = holder.citation
    const state = _status === 'published' ? 'published' : 'a draft'
    const message = `This ${labels[name]} belongs to another citation, “${title ?? 'Untitled'}” (${slug ?? 'no address'}, ${state}). Use that one, or merge the two.`
    return [{ path: name, message }]
  })
  refuse(collection.slug, problems, req)
  return data
}
