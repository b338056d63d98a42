import type { FormState } from 'payload'

type Row = Record<string, unknown>

/** What the panels of a claim read of its form, in the shape of the document. */
export type ClaimForm = Readonly<Record<string, unknown>>

const alone = [
  'statement',
  'explanation',
  'caveat',
  'basis',
  'verdict',
  'direction',
  'certainty',
  'predicate',
  'subject',
  'object',
]

const evidenceFields = [
  'citation',
  'stance',
  'design',
  'model',
  'finding',
  'population',
  'studies',
  'participants',
  'riskOfBias',
  'funding',
]

const effectFields = ['measure', 'value', 'ciLow', 'ciHigh', 'unit']

const rowCount = (fields: FormState, path: string): number => fields[path]?.rows?.length ?? 0

const rowsOf = (fields: FormState, path: string, names: readonly string[]): Row[] =>
  Array.from({ length: rowCount(fields, path) }, (_, index) => valuesOf(fields, `${path}.${index}.`, names))

const valuesOf = (fields: FormState, prefix: string, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, fields[`${prefix}${name}`]?.value]))

/** Reads the few fields that the panels need, so that typing elsewhere costs them nothing. */
export const readForm = (fields: FormState): ClaimForm => ({
  ...valuesOf(fields, '', alone),
  evidence: rowsOf(fields, 'evidence', evidenceFields).map((row, index) => ({
    ...row,
    effect: valuesOf(fields, `evidence.${index}.effect.`, effectFields),
  })),
  gradeReasons: rowsOf(fields, 'gradeReasons', ['code']),
  jurisdictions: rowsOf(fields, 'jurisdictions', ['jurisdiction', 'wording']),
  origins: rowsOf(fields, 'origins', ['quote']),
})
