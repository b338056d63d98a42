import type { StudyDesign } from '../../domain/vocabulary/evidence'

/**
 * Publication types that say how a study was made, strongest first: PubMed marks a meta-analysis of trials with both.
 * Nothing is concluded from a title, a keyword or from “Review”, which may be systematic or not.
 */
const designs: readonly (readonly [RegExp, StudyDesign])[] = [
  [/^(?:network )?meta-?\s?analysis$/iu, 'meta-analysis'],
  [/^systematic reviews?$|^cochrane reviews?$/iu, 'systematic-review'],
  [/^(?:practice )?guidelines?$/iu, 'guideline'],
  [
    /^randomi[sz]ed controlled trials?(?:, veterinary)?$|^equivalence trial$|^pragmatic clinical trial$/iu,
    'rct',
  ],
  [/^controlled clinical trials?$/iu, 'controlled-human-study'],
  [/^case[- ]control stud(?:y|ies)$/iu, 'case-control'],
  [/^cohort stud(?:y|ies)$/iu, 'cohort'],
  [/^cross[- ]sectional stud(?:y|ies)$/iu, 'cross-sectional'],
  [/^observational stud(?:y|ies)$/iu, 'observational'],
  [/^case (?:reports?|series)$/iu, 'case-series'],
  [/^editorials?$/iu, 'expert-opinion'],
  [/^data ?sets?$/iu, 'dataset'],
]

/** The study design that the source states, if it does. */
export const statedDesign = (publicationTypes: readonly string[]): StudyDesign | undefined => {
  const words = publicationTypes
    .flatMap((text) => text.slice(0, 2_000).split(/[;|/\n]/u))
    .map((word) => word.trim())
  // Trials in animals are no trials in people.
  if (words.some((word) => /veterinary/iu.test(word))) return undefined
  return designs.find(([form]) => words.some((word) => form.test(word)))?.[1]
}
