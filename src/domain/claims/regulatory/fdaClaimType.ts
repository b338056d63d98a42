import type { Predicate } from '../../vocabulary/evidence'
import { diseases } from '../lint/diseases'
import type { LintFinding } from '../lint/lintText'
import { words } from '../lint/LintRule'
import { fdaHealthClaims, type FdaHealthClaim } from './fdaHealthClaims'

/** How the U.S. Food and Drug Administration would take a text on the label of a supplement or food. */
export type FdaType = 'disease' | 'authorised' | 'qualified' | 'structure-function' | 'none'

export type FdaAdvice = {
  readonly type: FdaType
  readonly title: string
  /** What follows from it, a sentence each. */
  readonly says: readonly string[]
  readonly legalBasis: string
  /** Where the law or FDA's letter can be read. */
  readonly source?: string
  /** Words that have to stand beside the text, word for word. */
  readonly required?: string
  /** FDA's own wordings of a health claim, word for word. */
  readonly wordings?: readonly string[]
}

export type FdaQuestion = {
  readonly text: string
  readonly locale: string
  readonly predicate?: Predicate
  /** Address of the subject: `magnesium`. */
  readonly subject?: string
  /** Title of the object. */
  readonly object?: string
  readonly findings: readonly LintFinding[]
}

/** 21 CFR 101.93(c)(1), for one statement. */
export const dsheaDisclaimer =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'

const lowersRisk = words(
  '(?:reduce[sd]?|lowers?|lowered|less|smaller) (?:the )?risk|(?:reduce[n]?|baja[n]?|menor) (?:el )?riesgo',
)

/** Predicates that say what a nutrient does to the body or to those who take it. */
const effects: ReadonlySet<Predicate> = new Set<Predicate>([
  'has-role-in',
  'regulates',
  'supplementation-affects',
  'treats',
])

const namesDisease = (text: string, locale: string): boolean =>
  matches(words(diseases[locale === 'es' ? 'es' : 'en']), text)

const healthClaim = (claim: FdaHealthClaim): FdaAdvice => ({
  type: claim.type,
  title: `${claim.type === 'authorised' ? 'Authorised' : 'Qualified'} health claim: ${claim.relation}`,
  says: [
    claim.type === 'authorised'
      ? 'The relation may be claimed.'
      : 'FDA does not object to the claim in the words of its letter, which say how weak the evidence is.',
    claim.areModels
      ? 'Other words may be used that meet the regulation; they may not say by how much the risk is lower.'
      : 'Any other wording is a claim that was not allowed.',
    claim.condition,
  ],
  legalBasis: claim.legalBasis,
  source: claim.source,
  wordings: claim.wordings,
})

const disease: FdaAdvice = {
  type: 'disease',
  title: 'Disease claim: blocked',
  says: [
    'It says or implies that a disease is diagnosed, treated, cured or prevented. A supplement or food with it on its label would be sold as an unapproved drug.',
    'Partners in the United States may tell it as information with its evidence, apart from any product.',
  ],
  legalBasis: '21 CFR 101.93(g); section 403(r)(6) FD&C Act',
}

const structureFunction: FdaAdvice = {
  type: 'structure-function',
  title: 'Structure/function claim',
  says: [
    'It may stand on the label of a supplement when it is true and can be substantiated, with the disclaimer below in bold.',
    'FDA has to be notified within 30 days of marketing. Conventional food needs neither, if the effect comes from its nutritive value.',
  ],
  legalBasis: '21 CFR 101.93(a)–(f); section 403(r)(6) FD&C Act (DSHEA)',
  required: dsheaDisclaimer,
}

const none: FdaAdvice = {
  type: 'none',
  title: 'No claim about an effect',
  says: [
    'It describes a fact and promises nothing to who takes the nutrient, so none of FDA’s claim types applies as it stands.',
    'Beside a product it may still imply one.',
  ],
  legalBasis: '21 CFR 101.93(f), (g)',
}

/**
 * The claim type that a text comes nearest to. It is an aid to editors, made from the claim's predicate, the diseases
 * that the text or its object names, and the lint; whether a label is lawful is for its maker to establish.
 */
export const fdaClaimType = (question: FdaQuestion): FdaAdvice => {
  const { text, locale, predicate, subject, object = '', findings } = question
  const about = `${text} ${object}`
  const claim = fdaHealthClaims.find((known) => known.subject === subject && matches(known.about, about))
  if (claim && matches(lowersRisk, text)) return healthClaim(claim)
  const promisesTreatment = findings.some(({ kind }) => kind === 'treatment' || kind === 'diagnosis')
  const isEffect = predicate !== undefined && effects.has(predicate)
  if (promisesTreatment || predicate === 'treats' || (isEffect && namesDisease(about, locale))) return disease
  return isEffect ? structureFunction : none
}

/** Patterns are shared and global: each look starts from the beginning. */
const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0
