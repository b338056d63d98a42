import type { IncomingMessage } from 'node:http'
import { ProblemError } from '../ProblemError'

const answered = ['application/graphql-response+json', 'application/json']

/** A request that graphql-http answers with a status alone, as a problem. */
export const transportProblem = (status: number, { headers }: IncomingMessage): ProblemError => {
  if (status === 406) {
    return new ProblemError({
      code: 'not-acceptable',
      detail: `Answers come as ${answered.join(' or ')}, none of which "Accept" takes.`,
      value: headers.accept ?? '',
      allowed: answered,
    })
  }
  const type = headers['content-type'] ?? ''
  return new ProblemError({
    code: 'unsupported-media-type',
    detail: `The body is of the type "${type}". Send JSON in UTF-8: { query, variables, operationName }.`,
    value: type,
    allowed: ['application/json'],
  })
}
