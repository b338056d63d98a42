// The labels of the vocabularies that the elements show, each an object of its own so that an element carries only its own.

import type { Word } from './words.js'

type Labels = Readonly<Record<string, Word>>

/** GRADE, as whole phrases: they stand in the badge alone. */
export const certainties: Labels = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
  'not-graded': 'Certainty not graded',
}

export const directions: Labels = {
  beneficial: 'Beneficial',
  harmful: 'Harmful',
  'no-effect': 'No effect',
  mixed: 'Mixed|direction',
  descriptive: 'Descriptive',
}

export const verdicts: Labels = {
  supported: 'Supported',
  'supported-with-caveats': 'Supported with caveats',
  mixed: 'Mixed',
  insufficient: 'Insufficient evidence',
  contradicted: 'Contradicted',
  'not-assessable': 'Not assessable',
}

export const stances: Labels = {
  supports: 'Supports',
  refutes: 'Refutes',
  mixed: 'Mixed',
  background: 'Background',
}

export const evidenceModels: Labels = {
  human: 'Human',
  animal: 'Animal',
  'in-vitro': 'In vitro',
}

export const studyDesigns: Labels = {
  'systematic-review': 'Systematic review',
  'meta-analysis': 'Meta-analysis',
  rct: 'Randomised controlled trial',
  'controlled-human-study': 'Controlled human study',
  cohort: 'Cohort study',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  observational: 'Other observational study',
  'case-series': 'Case series',
  animal: 'Animal study',
  'in-vitro': 'In-vitro study',
  guideline: 'Guideline',
  'authoritative-report': 'Authoritative report',
  'narrative-review': 'Narrative review',
  'expert-opinion': 'Expert opinion',
  regulatory: 'Regulatory document',
  dataset: 'Data set',
}

/** What became of a work; `ok` says nothing and is not shown. */
export const integrityStatuses: Labels = {
  corrected: 'Corrected',
  'expression-of-concern': 'Expression of concern',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
}

/** How a figure without a number came about. */
export const valueTypes: Labels = {
  measured: 'Measured',
  calculated: 'Calculated',
  label: 'From the label',
  'assumed-zero': 'Assumed zero',
  trace: 'Trace',
  'below-loq': 'Below the limit of quantification',
  missing: 'Missing',
  'not-stated': 'Not stated by the source',
}

export const mineralCategories: Labels = {
  macromineral: 'Macromineral',
  'trace-element': 'Trace element',
}

export const intakeAuthorities: Labels = {
  nasem: 'NASEM (United States and Canada)',
  fda: 'FDA (United States)',
  efsa: 'EFSA (European Union)',
  sacn: 'SACN (United Kingdom)',
  nhmrc: 'NHMRC (Australia and New Zealand)',
}

export const intakeKinds: Labels = {
  EAR: 'Estimated Average Requirement',
  RDA: 'Recommended Dietary Allowance',
  AI: 'Adequate Intake',
  UL: 'Tolerable Upper Intake Level',
  CDRR: 'Chronic Disease Risk Reduction Intake',
  PRI: 'Population Reference Intake',
  DV: 'Daily Value',
}

export const upperLevelScopes: Labels = {
  total: 'All sources',
  'supplements-only': 'Supplements and medicines only',
}
