import { problemTypeBase } from '../../domain/problemTypeBase'
import type { JsonObject } from '../../model/types'
import type { ProblemDescription } from '../types'

/** A request that runs into the problem, told as the API tells it. Codes without one show the catalogue's words. */
const occurrences: Readonly<Record<string, JsonObject>> = {
  'unknown-parameter': {
    detail:
      'There is no parameter "depth" here. The parameters are include, fields, fields[type] and locale.',
    parameter: 'depth',
    value: '2',
    allowed: ['include', 'fields', 'fields[type]', 'locale'],
  },
  'unknown-operator': {
    detail: '"like" is no operator for "essential", which is a boolean. Its operators are eq, ne and exists.',
    parameter: 'filter[essential][like]',
    value: 'like',
    allowed: ['eq', 'ne', 'exists'],
  },
  'invalid-value': {
    detail: '"500" is no value for "limit". It takes a whole number from 1 to 100.',
    parameter: 'limit',
    value: '500',
    allowed: ['a whole number from 1 to 100'],
  },
  'document-not-found': {
    detail: 'There is no document "magnezium" of type "minerals".',
    value: 'magnezium',
  },
}

/** The body of a refusal with this code, as a client gets it. */
export const problemExample = (
  code: string,
  { status, title, description }: ProblemDescription,
): JsonObject => ({
  type: `${problemTypeBase}${code}`,
  title,
  status,
  code,
  detail: description,
  ...occurrences[code],
  instance: 'b6c1f7a2-0c5e-4f0e-9d0b-6a4c1f1d2e3f',
})
