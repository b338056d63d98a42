import type { ImportRecord } from '../types'
import { isCertain, type StoredWorks } from './storedWorks'
import type { Choice, Counts, PlannedRecord } from './types'

/**
 * What may be done with each record, the likeliest first: a new work becomes a draft, a known one is skipped. A work that
 * is stored under the same identifier cannot be created again; one that only has the same title can.
 */
export const plan = (records: readonly ImportRecord[], stored: StoredWorks): PlannedRecord[] =>
  records.map((record) => {
    if (record.problems.some(({ severity }) => severity === 'error')) return { ...record, choices: ['skip'] }
    const known = stored.find(record.fields)
    if (known) {
      const { row, line } = record
      const message = `“${shortened(known.title)}” is stored already: same ${known.by}.`
      return {
        ...record,
        stored: known,
        problems: [...record.problems, { severity: 'warning', row, line, message }],
        choices: isCertain(known.by) ? ['skip', 'fill'] : ['skip', 'fill', 'create'],
      }
    }
    return { ...record, choices: record.repeats === undefined ? ['create', 'skip'] : ['skip', 'create'] }
  })

const shortened = (title: string): string => (title.length > 90 ? `${title.slice(0, 90)}…` : title)

export const countRecords = (records: readonly PlannedRecord[]): Counts => {
  const having = (test: (record: PlannedRecord) => boolean): number => records.filter(test).length
  return {
    records: records.length,
    withErrors: having(hasError),
    withWarnings: having((record) => record.problems.length > 0 && !hasError(record)),
    known: having(isKnown),
    proposed: having(({ choices }) => choices[0] === 'create'),
    fillable: having(isFillable),
    total: 0,
    done: 0,
    created: 0,
    filled: 0,
    skipped: 0,
    failed: 0,
    removed: 0,
    restored: 0,
    left: 0,
  }
}

export const hasError = ({ problems }: PlannedRecord): boolean =>
  problems.some(({ severity }) => severity === 'error')

export const isKnown = ({ stored, repeats }: PlannedRecord): boolean =>
  stored !== undefined || repeats !== undefined

export const isFillable = ({ choices }: PlannedRecord): boolean => choices.includes('fill')

/** What was chosen for a record, else what happens when nothing is. A choice that it does not have counts as none. */
export const choiceOf = (
  { row, choices }: PlannedRecord,
  chosen: Readonly<Record<string, Choice>>,
): Choice => {
  const choice = chosen[String(row)]
  return choice !== undefined && choices.includes(choice) ? choice : choices[0]
}
