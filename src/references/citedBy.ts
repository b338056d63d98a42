import type { Referring } from './findReferring'

const others = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' and by another document' : ` and by ${count} other documents`

/** A sentence that says what cites a citation, by the first that does; undefined where nothing does. */
export const citedBy = ([first, ...rest]: readonly Referring[] = []): string | undefined =>
  first && `It is cited by the ${first.kind} “${first.title}”${others(rest.length)}.`
