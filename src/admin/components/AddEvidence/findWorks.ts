import { normaliseDoi } from '../../../domain/identifiers/doi'
import { isObject } from '../../../domain/isObject'
import { ask } from '../../ask/ask'
import { docsIn, listAt, textAt, valueAt } from '../../ask/readAnswer'
import { factsOf, type CitationFacts } from '../ClaimEditor/citationStore'

/** A work that is not stored yet, with the fields that a citation would be created with. */
export type NewWork = {
  readonly source: string
  readonly title: string
  readonly year?: number
  readonly authors?: string
  readonly design?: string
  /** What the registers tell of it later: retracted, corrected. */
  readonly integrity?: string
  readonly fields: object
}

export type Found = {
  readonly stored: readonly CitationFacts[]
  readonly others: readonly NewWork[]
  readonly problem?: string
}

export const nothing: Found = { stored: [], others: [] }

/** How many stored works a search shows. */
const shown = 8

const searched = ['title', 'slug', 'doi', 'pmid', 'containerTitle', 'authors.family'] as const

/** Stored works that name what was typed, in any of the fields that an editor would look by. */
export const searchStored = async (api: string, text: string, signal: AbortSignal): Promise<Found> => {
  const doi = normaliseDoi(text)
  const conditions = searched.map(
    (field, index) =>
      `where[or][${index}][${field}][like]=${encodeURIComponent(field === 'doi' && doi ? doi : text)}`,
  )
  const query = [...conditions, `limit=${shown}`, 'depth=0', 'draft=true', 'sort=-year'].join('&')
  const { body, refusals } = await ask(`${api}/citations?${query}`, { signal })
  return {
    stored: docsIn(body)
      .map(factsOf)
      .filter((facts) => facts !== undefined),
    others: [],
    ...(refusals.length > 0 &&
      !signal.aborted && { problem: `The stored works could not be searched. ${refusals.join(' ')}` }),
  }
}

/** Asks the registers for a DOI, a PMID or a reference; what is stored already comes as that. */
export const resolveText = async (api: string, text: string): Promise<Found> => {
  const { body, refusals } = await ask(`${api}/citations/resolve`, { data: { text } })
  if (refusals.length > 0) {
    const problem = `It could not be looked up. ${refusals.join(' ')} Search the stored works, or add a citation by hand.`
    return { ...nothing, problem }
  }
  const found = listAt(body, 'found')
  const ids = found.map((item) => textAt(item, 'existing.id')).filter((id) => id !== undefined)
  const stored = await storedById(api, ids)
  const said = textAt(body, 'problem')
  return {
    stored,
    others: found.flatMap(newWorkIn),
    ...(said !== undefined && { problem: said }),
    ...(said === undefined &&
      found.length === 0 && { problem: 'No register knows this. Check it for typing errors.' }),
  }
}

const storedById = async (api: string, ids: readonly string[]): Promise<CitationFacts[]> => {
  if (ids.length === 0) return []
  const { body } = await ask(`${api}/citations?where[id][in]=${ids.join(',')}&depth=0&draft=true`)
  return docsIn(body)
    .map(factsOf)
    .filter((facts) => facts !== undefined)
}

const newWorkIn = (item: unknown): NewWork[] => {
  const fields = valueAt(item, 'citation')
  if (!isObject(fields)) return []
  const title = textAt(fields, 'title')
  if (textAt(item, 'existing.id') !== undefined || title === undefined) return []
  const year = valueAt(fields, 'year')
  return [
    {
      source: textAt(item, 'source') ?? 'parsed',
      title,
      ...(typeof year === 'number' && { year }),
      authors: textAt(fields, 'authors.0.family') ?? textAt(fields, 'authors.0.literal'),
      design: textAt(fields, 'studyDesign'),
      integrity: textAt(fields, 'integrity.status'),
      fields,
    },
  ]
}

/** Stores a work as a draft, so that evidence can name it before anybody has checked it. */
export const createDraft = async (
  api: string,
  work: NewWork,
): Promise<{ created?: CitationFacts; problem?: string }> => {
  const { body, refusals } = await ask(`${api}/citations?draft=true&depth=0`, { data: work.fields })
  const created = factsOf(valueAt(body, 'doc'))
  return created ? { created } : { problem: `“${work.title}” could not be stored. ${refusals.join(' ')}` }
}
