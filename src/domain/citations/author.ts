import { isObject } from '../isObject'

/** An author as CSL-JSON names one: a person by family and given name, a body by `literal`. */
export type Author = { family?: string; given?: string; literal?: string; orcid?: string }

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** Reads rows of unknown origin and keeps those that name somebody. */
export const readAuthors = (rows: unknown): Author[] =>
  (Array.isArray(rows) ? rows : [])
    .filter(isObject)
    .map((row) => ({
      family: text(row['family']),
      given: text(row['given']),
      literal: text(row['literal']),
      orcid: text(row['orcid']),
    }))
    .filter(({ family, literal }) => family !== undefined || literal !== undefined)
