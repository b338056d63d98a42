import { GraphQLError } from 'graphql'
import type { QueryProblem } from '../../delivery/query'

/** Something that a query may not ask, told so that it can be put right. Codes are in capitals, as is usual in GraphQL. */
export const refusal = ({ code, ...problem }: QueryProblem): GraphQLError =>
  new GraphQLError(problem.detail, {
    extensions: {
      code: code.toUpperCase().replaceAll('-', '_'),
      argument: problem.parameter,
      value: problem.value,
      ...(problem.allowed && { allowed: problem.allowed }),
    },
  })

/** For `Report`: the first problem ends the field. */
export const refuse = (problem: QueryProblem): never => {
  throw refusal(problem)
}
