import type { QueryProblem } from '../query'
import type { Parsed, Report } from './parsing'

/** Reads a query to its end, whatever is wrong with it, so that a reader hears of all of it in one answer. */
export const collectProblems = <Query>(
  read: (report: Report, problems: readonly QueryProblem[]) => Query,
): Parsed<Query> => {
  const problems: QueryProblem[] = []
  const query = read((problem) => problems.push(problem), problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, query }
}
