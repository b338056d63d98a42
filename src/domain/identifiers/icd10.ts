import { quoted } from '../quoted'

/** Category of a letter, a digit and a digit or (ICD-10-CM) A or B, then up to four characters after a dot. */
const form = /^([A-Z]\d[\dAB])\.?([\dA-Z]{1,4})?$/u

const rule =
  'an ICD-10 code is a letter, two characters and, after a dot, up to four more, as in R25.2, E83.42 or E58'

/** A code of ICD-10 or ICD-10-CM in capitals with its dot. That the code exists is not checked. */
export const normaliseIcd10 = (input: string): string | undefined => {
  const code = bare(input)
  const [, category, rest] = form.exec(code) ?? []
  if (category === undefined || code.endsWith('.')) return undefined
  return rest === undefined ? category : `${category}.${rest}`
}

/** What is wrong with an ICD-10 code as entered, in one sentence; undefined when `normaliseIcd10` accepts it. */
export const icd10Problem = (input: string): string | undefined => {
  if (normaliseIcd10(input) !== undefined) return undefined
  const code = bare(input)
  if (code === '') return `The ICD-10 code is empty; ${rule}.`
  if (code.endsWith('.') || code.endsWith('-')) {
    return `${quoted(input)} is the start of an ICD-10 code; enter the whole code: ${rule}.`
  }
  if (/[-,;/\s]/u.test(code)) return `${quoted(input)} is more than one ICD-10 code; enter one only: ${rule}.`
  if (/^[A-Z]O|^[A-Z]\dO/u.test(code)) {
    return `${quoted(input)} has the letter O where a digit stands; did you mean zero? Remember that ${rule}.`
  }
  return `${quoted(input)} is not an ICD-10 code: ${rule}.`
}

const bare = (input: string): string =>
  input
    .trim()
    .toUpperCase()
    .replace(/^ICD-?10(?:-?CM)?\s*[:=]?\s*/u, '')
