import type { GradeReason } from '../../vocabulary/evidence'

/** A reason to lower or raise the level, with what in the rows speaks for it. */
export type Suggestion = {
  readonly code: GradeReason
  readonly effect: 'lowers' | 'raises'
  /** By how many levels: 1 is serious, 2 very serious. */
  readonly steps: 1 | 2
  /** One sentence for the editor. */
  readonly because: string
}

/** `row 1`, `rows 1 and 3`, `rows 1, 2 and 5` */
export const rowsInWords = (rows: readonly { readonly row: number }[]): string => {
  const numbers = rows.map(({ row }) => String(row))
  const last = numbers.pop() ?? ''
  return numbers.length === 0 ? `row ${last}` : `rows ${numbers.join(', ')} and ${last}`
}
