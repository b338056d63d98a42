import { quoted } from '../quoted'

const resolver = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\//iu
const label = /^doi\s*[:=]?\s*(?=10\.)/iu
/** Prefix `10.` and a registrant code, a slash, and a suffix of any visible characters (ISO 26324, DOI Handbook 2.2). */
const form = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]+$/u

/** Far beyond any DOI registered; keeps a pasted page from being searched for brackets. */
const maxLength = 2000

const example = '10.1002/14651858.CD009402.pub3'

/**
 * The DOI alone, without resolver address, label and the punctuation of the sentence it was copied from. Letters keep
 * their case, which is how publishers display it; compare with `doiKey`.
 *
 * @returns undefined when the text is not a DOI: `doiProblem` says why.
 */
export const normaliseDoi = (input: string): string | undefined => {
  if (input.length > maxLength) return undefined
  const doi = withoutTrailingPunctuation(bare(input))
  return form.test(doi) ? doi : undefined
}

/** The same for every spelling of one DOI, because DOIs do not distinguish upper from lower case. */
export const doiKey = (input: string): string | undefined => normaliseDoi(input)?.toLowerCase()

/** What is wrong with a DOI as entered, in one sentence; undefined when `normaliseDoi` accepts it. */
export const doiProblem = (input: string): string | undefined => {
  if (normaliseDoi(input) !== undefined) return undefined
  if (input.length > maxLength)
    return `The DOI has ${input.length} characters; enter one DOI such as ${example}.`
  const doi = bare(input)
  if (doi === '') return `The DOI is empty; a DOI looks like ${example}.`
  if (/\s/u.test(doi)) return `${quoted(input)} contains a space; enter one DOI such as ${example}.`
  if (!doi.startsWith('10.'))
    return `${quoted(input)} is not a DOI: a DOI starts with "10.", as in ${example}.`
  if (!doi.includes('/')) {
    return `${quoted(input)} is not a whole DOI: after the prefix comes a slash and a suffix, as in ${example}.`
  }
  return `${quoted(input)} is not a DOI: "10." is followed by 4 to 9 digits, a slash and a suffix, as in ${example}.`
}

const bare = (input: string): string => {
  const text = input.trim()
  return resolver.test(text) ? decoded(text.replace(resolver, '')) : text.replace(label, '')
}

/** Addresses escape characters such as `<` that a DOI may contain. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

/** A closing bracket stays when the DOI itself opened it, as in `10.1016/S0140-6736(05)67889-0` cut after `(05)`. */
const withoutTrailingPunctuation = (doi: string): string => {
  let end = doi.length
  while (endsInStrayCharacter(doi.slice(0, end))) end -= 1
  return doi.slice(0, end)
}

const endsInStrayCharacter = (doi: string): boolean => {
  const last = doi.at(-1) ?? ''
  const opener = openers[last]
  return opener === undefined ? /[.,;:!?'"’”»]/u.test(last) : count(doi, opener) < count(doi, last)
}

const count = (text: string, character: string): number => text.split(character).length - 1
