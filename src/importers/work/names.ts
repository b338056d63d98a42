import type { Author } from '../../domain/citations/author'
import { normaliseOrcid } from '../../domain/identifiers/orcid'
import { plainText } from '../text/plainText'

/** Words of bodies that write or sign works. A name of several words with one of them is nobody's. */
const bodyWord =
  /(?:^|\s)(?:organi[sz]ations?|institut(?:e|es|ion|o)|universit(?:y|é|ät|at|ad)|groups?|committee|collaborat(?:ion|ors|ive)|consortium|society|association|council|ministry|agency|network|foundation|authority|commission|department|team|investigators|cent(?:re|er)s?|board|office|panel|federation|union|administration|service|academy|college|hospital|initiative|programme|project|trial(?:ists)?|task force|bureau|company|inc\.?|ltd\.?|gmbh)(?=$|[\s,.;:)])/iu

/** Not “SR”, “II” alone: those are initials where no given name stands beside them. */
const suffix = /^(?:Jr|Sr|JR|jr|II|III|IV|2nd|3rd|4th)\.?$/u
const loneSuffix = /^(?:Jr|Sr|jr)\.?$/u
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|af|av|bin|ibn|al|el)$/iu
const initials = /^(?:\p{Lu}\.?[-\s]?){1,4}$/u
/** What stands at the end of a list that is cut: “et al.”, “and others”. */
const others = /^(?:\.{3}|…|et\.? al(?:ii)?\.?|(?:and )?others|u\. ?a\.)$/iu

/** Longest name that is taken apart; what is longer is no person's. */
const longest = 200
/** What is read of a text that should be a name. */
const longestText = 1_000

export type NameList = { readonly authors: Author[]; readonly hasMore: boolean }

/** Names one by one, with “et al.” among or behind them told apart. */
export const readNames = (names: readonly string[]): NameList => {
  const authors: Author[] = []
  let hasMore = false
  for (const name of names) {
    const text = plainText(name.slice(0, longestText))
    const [bare, cut] = withoutOthers(text)
    hasMore ||= cut
    const author = readName(bare)
    if (author) authors.push(author)
  }
  return { authors, hasMore }
}

const withoutOthers = (text: string): [name: string, isCut: boolean] => {
  if (others.test(text)) return ['', true]
  const bare = text.replace(/[,;]?\s+et\.?\s+al\.?$/iu, '')
  return [bare, bare !== text]
}

/**
 * One author: “Last, First”, “Last, First, Jr.”, “First Last”, “Last FM” as PubMed has it, or a body. EndNote ends a
 * body's name with a comma. Undefined where nobody is named.
 */
export const readName = (name: string): Author | undefined => {
  const text = plainText(name.slice(0, longestText)).replace(/^[;,\s]+|[;\s]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined
  const { orcid, rest } = takeOrcid(text)
  const author = text.length > longest ? { literal: rest.slice(0, 500) } : readBare(rest)
  return orcid ? { ...author, orcid } : author
}

const takeOrcid = (text: string): { orcid?: string | undefined; rest: string } => {
  const [found] =
    /\(?(?:orcid:?\s*)?(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?/iu.exec(text) ?? []
  if (found === undefined) return { rest: text }
  const rest = text
    .replace(found, '')
    .replace(/[;,\s]+$/u, '')
    .trim()
  return { orcid: normaliseOrcid(found.replace(/[()]/gu, '')), rest: rest === '' ? text : rest }
}

const readBare = (text: string): Author => {
  if (/^[^,]+,$/u.test(text)) return { literal: text.slice(0, -1).trim() }
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [family = '', given = '', ...more] = parts
  if (parts.length >= 2 && isPerson(family, given, more)) return withSuffix(family, given, more)
  if (parts.length >= 2 || bodyWord.test(text)) return { literal: text }
  return unseparated(text)
}

const isPerson = (family: string, given: string, more: readonly string[]): boolean =>
  more.length <= 1 &&
  (more[0] === undefined || suffix.test(more[0]) || suffix.test(given)) &&
  !bodyWord.test(given) &&
  !bodyWord.test(family) &&
  family.split(' ').length <= 5 &&
  given.split(' ').length <= 6

/** “King, Martin Luther, Jr.” and “King, Jr., Martin Luther”: styles set the suffix behind the family name. */
const withSuffix = (family: string, given: string, more: readonly string[]): Author => {
  const [third] = more
  if (third === undefined) {
    return loneSuffix.test(given) ? { family: `${family} ${given}` } : splitSuffix(family, given)
  }
  return suffix.test(third)
    ? { family: `${family} ${third}`, given }
    : { family: `${family} ${given}`, given: third }
}

/** “Cook, JD Jr” */
const splitSuffix = (family: string, given: string): Author => {
  const words = given.split(' ')
  const last = words.at(-1) ?? ''
  return words.length > 1 && suffix.test(last)
    ? { family: `${family} ${last}`, given: words.slice(0, -1).join(' ') }
    : { family, given }
}

const unseparated = (text: string): Author => {
  const words = text.split(' ')
  if (words.length === 1) return { literal: text }
  const last = words.at(-1) ?? ''
  const hasSuffix = words.length > 2 && suffix.test(last)
  const core = hasSuffix ? words.slice(0, -1) : words
  const tail = hasSuffix ? ` ${last}` : ''
  const end = core.at(-1) ?? ''
  if (initials.test(end) && end.length <= 8 && !initials.test(core[0] ?? '')) {
    return { family: `${core.slice(0, -1).join(' ')}${tail}`, given: end }
  }
  // Five words and more without a comma are rather a title or a body than somebody's names.
  if (core.length > 5) return { literal: text }
  const at = core.findIndex((word, index) => index > 0 && particle.test(word) && word === word.toLowerCase())
  const start = at > 0 ? at : core.length - 1
  return { family: `${core.slice(start).join(' ')}${tail}`, given: core.slice(0, start).join(' ') }
}
