import { STATUS_CODES } from 'node:http'
import type { JsonObject } from '../../model/types'
import { problemExample } from '../examples/problemExample'
import { schemaRef } from '../schemas/schemaRef'
import type { ProblemCatalogue, ProblemDescription } from '../types'
import { headerRefs } from './headers'

/** The refusals of the catalogue as responses by name: one for each status, with an example for each code. */
export const problemResponses = (problems: ProblemCatalogue): Record<string, JsonObject> =>
  Object.fromEntries(
    problemStatuses(problems).map((status) => [responseName(status), problemResponse(status, problems)]),
  )

/** The statuses of the catalogue, in rising order. */
export const problemStatuses = (problems: ProblemCatalogue): number[] =>
  [...new Set(Object.values(problems).map(({ status }) => status))].sort((a, b) => a - b)

/** Name of the response component for a status, as RFC 9110 calls it: 404 → `NotFound`. */
export const responseName = (status: number): string => {
  const phrase = STATUS_CODES[status]
  if (phrase === undefined) throw new Error(`The error catalogue uses ${status}, which is no HTTP status.`)
  return phrase
    .split(/[^A-Za-z]+/u)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`)
    .join('')
}

const problemResponse = (status: number, problems: ProblemCatalogue): JsonObject => {
  const own = Object.entries(problems).filter(([, problem]) => problem.status === status)
  return {
    description: [...new Set(own.map(([, { title }]) => `${title}.`))].join(' '),
    headers: headerRefs(['Cache-Control', 'X-Request-Id', ...headersByStatus(status)]),
    content: {
      'application/problem+json': {
        schema: schemaRef('Problem'),
        examples: Object.fromEntries(own.map(namedExample)),
      },
    },
  }
}

const headersByStatus = (status: number): string[] => {
  if (status === 405) return ['Allow']
  if (status === 416) return ['Content-Range']
  if (status === 401 || status === 403) return ['WWW-Authenticate']
  if (status === 429) return ['Retry-After', 'RateLimit', 'RateLimit-Policy']
  return status === 503 ? ['Retry-After'] : []
}

const namedExample = ([code, problem]: [string, ProblemDescription]): [string, JsonObject] => [
  code,
  { summary: problem.title, value: problemExample(code, problem) },
]
