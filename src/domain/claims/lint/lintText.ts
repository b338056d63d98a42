import type { Locale } from '../../locale'
import { english } from './english'
import type { LintKind, LintRule } from './LintRule'
import { spanish } from './spanish'

/** A passage that promises or presses, and what to do about it. */
export type LintFinding = {
  /** Where it is in the text, in UTF-16 code units, as `String.slice` counts; `end` is the first after it. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: LintKind
  readonly reason: string
  readonly instead: string
}

export type LintOptions = {
  /** Whose words to look for; `en` unless the text is Spanish. */
  readonly locale: string
  /** Sentences found elsewhere that the text answers: repeating one between quotation marks is no promise of ours. */
  readonly origins?: readonly string[]
}

const rules: Readonly<Record<Locale, readonly LintRule[]>> = { en: english, es: spanish }

/**
 * Finds wording that promotes, promises a treatment, presses or diagnoses. What is denied in the same clause ("does not
 * cure") and what is quoted from a sentence that the claim answers is left alone. It is a hint for editors and never
 * keeps anything from being saved.
 */
export const lintText = (text: string, { locale, origins = [] }: LintOptions): LintFinding[] => {
  const quotations = quotationsIn(text).filter(({ said }) => isFrom(origins, said))
  const found = (rules[locale === 'es' ? 'es' : 'en'] ?? english).flatMap((rule) =>
    [...text.matchAll(rule.pattern)]
      .map((match) => findingOf(rule, match))
      .filter(({ start }) => rule.evenNegated === true || !isDenied(text.slice(0, start), locale))
      .filter(({ start, end }) => !quotations.some((quote) => quote.start <= start && end <= quote.end)),
  )
  return withoutOverlaps(found)
}

const findingOf = ({ kind, reason, instead }: LintRule, match: RegExpExecArray): LintFinding => {
  const [text] = match
  return { start: match.index, end: match.index + text.length, text, kind, reason, instead }
}

/** How far before a word its denial may stand. */
const reach = 70

const denials: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:not(?! only| just| merely)|no|never|cannot|\p{L}+n[’']t|without|nor|neither|rather than|instead of)(?![\p{L}\p{N}])[^.;:!?]*$/iu,
  es: /(?<![\p{L}\p{N}])(?:no(?! solo| sólo)|nunca|jamás|ni|sin|tampoco|ning[uú]n[oa]?|en lugar de)(?![\p{L}\p{N}])[^.;:!?]*$/iu,
}

/** Words after which a denial reaches no further: "does not help sleep but cures cramps". */
const turns: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}])(?:but|yet|however|although|and it|because)(?![\p{L}])[^]*$/iu,
  es: /(?<![\p{L}])(?:pero|sino|aunque|sin embargo|porque|y además)(?![\p{L}])[^]*$/iu,
}

const isDenied = (before: string, locale: string): boolean => {
  const language: Locale = locale === 'es' ? 'es' : 'en'
  const near = before.slice(-reach)
  const denial = denials[language].exec(near)
  return denial !== null && !turns[language].test(denial[0].slice(1))
}

const quotationMarks = /“([^”]*)”|«([^»]*)»|"([^"]*)"/gu

const quotationsIn = (text: string): { start: number; end: number; said: string }[] =>
  [...text.matchAll(quotationMarks)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: match[0].slice(1, -1),
  }))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isFrom = (origins: readonly string[], said: string): boolean => {
  const wanted = plain(said)
  return wanted !== '' && origins.some((origin) => plain(origin).includes(wanted))
}

/** In the order of the text; of passages that overlap the longer one tells more. */
const withoutOverlaps = (findings: readonly LintFinding[]): LintFinding[] => {
  const longestFirst = [...findings].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: LintFinding[] = []
  for (const finding of longestFirst)
    if (kept.every((other) => finding.end <= other.start || other.end <= finding.start)) kept.push(finding)
  return kept.sort((a, b) => a.start - b.start)
}
