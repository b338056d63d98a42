import type { Parsed } from '../../delivery/parse/parsing'
import { ProblemError } from '../ProblemError'

/** The query that was read. @throws ProblemError with all that is wrong with it. */
export const readParsed = <Query>(parsed: Parsed<Query>): Query => {
  if (parsed.ok) return parsed.query
  const [first, ...others] = parsed.problems
  if (!first) throw new Error('A query was refused without a problem.')
  throw new ProblemError(first, { others })
}
