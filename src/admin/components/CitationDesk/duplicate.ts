import { listAt } from '../../ask/readAnswer'

/** A citation that may be the same work, as `POST /api/citations/duplicates` answers. */
export type Duplicate = {
  readonly id: string
  readonly by: string
  readonly title: string
  readonly slug: string
  readonly year: number | null
  readonly authors: string | null
  readonly doi: string | null
  readonly pmid: string | null
  readonly isPublished: boolean
}

const isDuplicate = (value: unknown): value is Duplicate =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

export const duplicatesIn = (body: unknown): Duplicate[] => listAt(body, 'duplicates').filter(isDuplicate)

const reasons: Readonly<Record<string, string>> = {
  doi: 'Same DOI',
  pmid: 'Same PMID',
  pmcid: 'Same PMCID',
  isbn: 'Same ISBN',
  work: 'Same title, year and first author',
  title: 'A title like it',
}

export const reasonLabel = (by: string): string => reasons[by] ?? by
