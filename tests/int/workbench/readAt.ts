import { valueAt } from '../../helpers/answer'

/** The value at a path of an answer, which a test takes to be of the type it names. */
export const readAt = <Value>(body: unknown, path: string): Value =>
  JSON.parse(JSON.stringify(valueAt(body, path) ?? null))
