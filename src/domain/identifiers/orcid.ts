import { quoted } from '../quoted'

const address = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\//iu
const label = /^orcid(?:\s+id)?\s*[:=]?\s*/iu

const rule = 'an ORCID iD has 16 characters in groups of four, as in 0000-0002-1825-0097'

/** Four groups of four, from the iD with or without hyphens, `ORCID: …` or an orcid.org address. */
export const normaliseOrcid = (input: string): string | undefined => {
  const characters = bare(input)
  const isValid = isWellFormed(characters) && checkCharacter(characters.slice(0, 15)) === characters.at(-1)
  return isValid ? grouped(characters) : undefined
}

/** What is wrong with an ORCID iD as entered, in one sentence; undefined when `normaliseOrcid` accepts it. */
export const orcidProblem = (input: string): string | undefined => {
  if (normaliseOrcid(input) !== undefined) return undefined
  const characters = bare(input)
  if (characters === '') return `The ORCID iD is empty; ${rule}.`
  if (!isWellFormed(characters)) return `${quoted(input)} is not an ORCID iD: ${rule}.`
  const expected = checkCharacter(characters.slice(0, 15))
  return (
    `${quoted(input)} is mistyped: an iD that starts ${grouped(characters).slice(0, -1)} ends in ${expected}, ` +
    `not in ${characters.at(-1)}.`
  )
}

const isWellFormed = (characters: string): boolean => /^\d{15}[\dX]$/u.test(characters)

const bare = (input: string): string =>
  input
    .trim()
    .replace(address, '')
    .replace(label, '')
    .replace(/[-\u2010-\u2015\s]/gu, '')
    .toUpperCase()

const grouped = (characters: string): string => characters.replace(/(.{4})(?=.)/gu, '$1-')

/** ISO/IEC 7064 MOD 11-2, as ORCID uses it; the value ten is written X. */
const checkCharacter = (digits: string): string => {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const value = (12 - (total % 11)) % 11
  return value === 10 ? 'X' : String(value)
}
