import type { StudyDesign } from '../../domain/vocabulary/evidence'

/** PubMed's publication types that tell a design, the more telling first: a work mostly has several. */
const designs: readonly (readonly [type: string, design: StudyDesign])[] = [
  ['Systematic Review', 'systematic-review'],
  ['Meta-Analysis', 'meta-analysis'],
  ['Network Meta-Analysis', 'meta-analysis'],
  ['Practice Guideline', 'guideline'],
  ['Guideline', 'guideline'],
  ['Consensus Development Conference', 'guideline'],
  ['Randomized Controlled Trial', 'rct'],
  ['Pragmatic Clinical Trial', 'rct'],
  ['Controlled Clinical Trial', 'controlled-human-study'],
  ['Clinical Trial', 'controlled-human-study'],
  ['Observational Study', 'observational'],
  ['Case Reports', 'case-series'],
  ['Technical Report', 'authoritative-report'],
  ['Dataset', 'dataset'],
  ['Review', 'narrative-review'],
  ['Editorial', 'expert-opinion'],
  ['Comment', 'expert-opinion'],
  ['Letter', 'expert-opinion'],
]

/**
 * A first guess at the design by PubMed's publication types. Only a guess: “Journal Article” says nothing, and a report
 * may hold evidence of several kinds.
 */
export const studyDesignOf = (types: readonly string[]): StudyDesign | undefined =>
  designs.find(([type]) => types.includes(type))?.[1]
