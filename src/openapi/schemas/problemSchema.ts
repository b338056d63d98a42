import type { ProblemCatalogue, Schema } from '../types'
import { objectSchema } from './objectSchema'

/** Problem details for HTTP APIs, as RFC 9457 defines them, with our stable `code` and what was wrong and right. */
export const problemSchema = (problems: ProblemCatalogue): Schema => {
  const code = {
    type: 'string',
    enum: Object.keys(problems),
    description: 'Stable name of the kind of problem.',
  }
  return objectSchema({
    title: 'Problem',
    description:
      'Why a request was refused (RFC 9457). `code` is stable; `title` and `detail` are for people.',
    required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
    properties: {
      type: { type: 'string', format: 'uri', description: 'Address that identifies the kind of problem.' },
      title: { type: 'string', description: 'The kind of problem in a few words.' },
      status: { type: 'integer', minimum: 400, maximum: 599, description: 'The HTTP status, repeated.' },
      code,
      ...details,
      instance: { type: 'string', description: 'Identifier of this request, the same as in `X-Request-Id`.' },
      errors: {
        type: 'array',
        minItems: 2,
        items: objectSchema({ required: ['code', 'detail'], properties: { code, ...details } }),
        description: 'All that is wrong, the first one included, when it is more than one thing.',
      },
    },
  })
}

/** What differs between two problems of one kind. */
const details: Readonly<Record<string, Schema>> = {
  detail: { type: 'string', description: 'What was wrong with this request and what would be right.' },
  parameter: { type: 'string', description: 'Name of the parameter that was refused.' },
  value: { type: 'string', description: 'The value that was refused.' },
  allowed: { type: 'array', items: { type: 'string' }, description: 'What would have been accepted.' },
}
