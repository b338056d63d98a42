import type { Problem } from '../errors/ProblemError.js'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'

const isProblem = (value: unknown): value is Problem => isRecord(value) && 'code' in value

/** The problem in a body; `undefined` when something between us and the API wrote it, in a form of its own. */
export const readProblem = (body: string): Problem | undefined => {
  const value = parseJson(body)
  return isProblem(value) ? value : undefined
}
