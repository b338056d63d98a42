import { doiKey } from '../../domain/identifiers/doi'
import { normaliseFdcId } from '../../domain/identifiers/fdcId'
import { normalisePmcid } from '../../domain/identifiers/pmcid'
import { normalisePmid } from '../../domain/identifiers/pmid'

/** What somebody typed, and what it may be. */
export type Question = {
  readonly text: string
  readonly words: readonly string[]
  /** In small letters. */
  readonly doi?: string
  readonly pmid?: string
  readonly pmcid?: string
  readonly fdcId?: string
  readonly ndbNumber?: string
  /** The last part of an address on a site or of the API, when one was pasted. */
  readonly slug?: string
}

/** Longer texts are cut: nobody types them, and every word is a condition on each type. */
const maxLength = 200
const maxWords = 6

const ndb = /^(?:ndb(?:\s*(?:no|number)\.?)?\s*[:#]?\s*)?(\d{4,6})$/iu
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** The last part of an address of ours; a word alone may be a slug, too. */
const slugIn = (text: string): string | undefined => {
  const path = /^https?:\/\/[^/]+\/(.*?)[/?#]?(?:[?#].*)?$/iu.exec(text)?.[1] ?? text.replace(/^\/+/u, '')
  const last = path.split('/').at(-1)?.toLowerCase()
  return last !== undefined && slugForm.test(last) ? last : undefined
}

/** @returns undefined when there is nothing to look for */
export const readQuestion = (input: string): Question | undefined => {
  const text = input.trim().slice(0, maxLength)
  if (text === '') return undefined
  const known = {
    doi: doiKey(text),
    pmid: normalisePmid(text),
    pmcid: normalisePmcid(text),
    fdcId: normaliseFdcId(text),
    ndbNumber: ndb.exec(text)?.[1],
    slug: slugIn(text),
  }
  return {
    text,
    words: text.split(/\s+/u).slice(0, maxWords),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  }
}
