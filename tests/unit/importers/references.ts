import { readFileSync } from 'node:fs'
import { readReferences, type References } from '../../../src/importers/readReferences'
import type { CitationFields, ImportRecord } from '../../../src/importers/types'

export const fixtureBytes = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/references/${name}`, import.meta.url))

export const readText = (text: string): Promise<References> => readReferences(Buffer.from(text))

/** The fields of the first record of a text. */
export const fieldsIn = async (text: string): Promise<CitationFields> => {
  const [first] = (await readText(text)).records
  if (!first) throw new Error('There is no record.')
  return first.fields
}

/** What is said of a record: `error title 12: …`. */
export const said = ({ problems }: ImportRecord): string[] =>
  problems.map(({ severity, field, line, message }) => `${severity} ${field ?? '-'} ${line}: ${message}`)

/** A RIS record of these lines. */
export const ris = (...lines: string[]): string =>
  ['TY  - JOUR', 'TI  - A title', 'PY  - 2020', ...lines, 'ER  - ', ''].join('\n')
