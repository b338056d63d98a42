import { isJsonObject } from '../delivery/json'
import { groupOf, rowsOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import type { IntegrityStatus } from '../domain/vocabulary/governance'
import { cslItem } from '../domain/citations/cslItem'
import type { JsonObject } from '../model/types'

/** A name as CSL-JSON has it: a person by parts, a body by `literal`. */
export type CslName = { readonly family?: string; readonly given?: string; readonly literal?: string }

/** A work as CSL-JSON, with what a formatter needs to know beside it. */
export type Work = {
  readonly slug: string
  readonly item: JsonObject
  readonly authors: readonly CslName[]
  /** Others wrote it too who are not named here. */
  readonly hasMoreAuthors: boolean
  /** Why it must not be relied on; absent where nothing is known against it. */
  readonly notice?: IntegrityStatus | undefined
}

/**
 * A served citation as a CSL-JSON 1.0.2 item. It adds to the stored `csl` the day of access and sets initials apart
 * (“SR” becomes “S. R.”): CSL processors take letters that stand together for one given name and cut it to “S”.
 */
export const toWork = (citation: ServedDocument): Work => {
  const stored = isJsonObject(citation.csl) ? citation.csl : cslItem(citation)
  const authors = rowsOf(stored.author).map(nameOf)
  const accessed = dateParts(textOf(citation.accessed))
  return {
    slug: citation.slug,
    authors,
    hasMoreAuthors: citation.hasMoreAuthors === true,
    notice: noticeOf(citation),
    item: {
      ...stored,
      id: citation.slug,
      ...(authors.length > 0 ? { author: authors.map((name) => ({ ...name })) } : {}),
      ...(accessed ? { accessed: { 'date-parts': [accessed] } } : {}),
    },
  }
}

/** What a reader of a reference has to know of the work; a correction or a newer edition does not undo it. */
const grave: readonly IntegrityStatus[] = ['retracted', 'withdrawn', 'expression-of-concern']

const noticeOf = (citation: ServedDocument): IntegrityStatus | undefined => {
  const { status } = groupOf(citation.integrity)
  return grave.find((known) => known === status)
}

/** The year of a work, which every citation has. */
export const yearOf = ({ item }: Work): string | undefined => {
  const parts = groupOf(item.issued)['date-parts']
  const first = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined
  return first === undefined ? undefined : String(first)
}

const nameOf = ({ family, given, literal }: JsonObject): CslName => {
  const body = textOf(literal)
  if (body) return { literal: body }
  const familyName = textOf(family)
  const givenNames = textOf(given)
  return {
    ...(familyName ? { family: familyName } : {}),
    ...(givenNames ? { given: spacedInitials(givenNames) } : {}),
  }
}

/** Up to four capitals in a row are initials; more are somebody's way of writing a name. */
const spacedInitials = (given: string): string =>
  /^\p{Lu}{1,4}$/u.test(given) ? [...given].map((letter) => `${letter}.`).join(' ') : given

const dateParts = (day: string | undefined): number[] | undefined => {
  const parts = day?.slice(0, 10).split('-').map(Number)
  return parts?.every((part) => Number.isInteger(part) && part > 0) ? parts : undefined
}

/** The title as plain text, without the markup that CSL knows within one. */
export const plainTitle = ({ item }: Work): string | undefined =>
  textOf(item.title)?.replace(/<\/?(?:i|b|sup|sub)>/g, '')
