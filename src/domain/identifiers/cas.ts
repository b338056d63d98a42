import { quoted } from '../quoted'

const label = /^cas(?:\s*(?:rn|no\.?|number|registry number))?(?:\s*[:#=]\s*|\s+|(?=\d))/iu
const form = /^([1-9]\d{1,6})-(\d{2})-(\d)$/u

const rule = 'a CAS number is 2 to 7 digits, 2 digits and a check digit with hyphens between, as in 1309-48-4'

/** A CAS Registry Number with plain hyphens, from the number alone or after `CAS`. */
export const normaliseCas = (input: string): string | undefined => {
  const cas = bare(input)
  return form.test(cas) && expectedCheck(cas) === cas.at(-1) ? cas : undefined
}

/** What is wrong with a CAS number as entered, in one sentence; undefined when `normaliseCas` accepts it. */
export const casProblem = (input: string): string | undefined => {
  if (normaliseCas(input) !== undefined) return undefined
  const cas = bare(input)
  if (cas === '') return `The CAS number is empty; ${rule}.`
  if (!form.test(cas)) return `${quoted(input)} is not a CAS number: ${rule}.`
  return `${quoted(input)} is mistyped: a CAS number that starts ${cas.slice(0, -1)} ends in ${expectedCheck(cas)}, not in ${cas.at(-1)}.`
}

const bare = (input: string): string =>
  input
    .trim()
    .replace(label, '')
    .replace(/\s*[\u2010-\u2015-]\s*/gu, '-')

/** Digits before the check, counted from the right, each times its place; the sum's last digit is the check. */
const expectedCheck = (cas: string): string => {
  const digits = [...cas.slice(0, -1).replaceAll('-', '')].reverse()
  return String(digits.reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 10)
}
