import type { components } from '../generated/schema.js'
import { CofactorError } from './CofactorError.js'

/** What the API says about a failure (RFC 9457, `application/problem+json`). */
export type Problem = components['schemas']['Problem']

/** The server answered, but not with what was asked for. `code` is the problem's, else `http-<status>`. */
export class ProblemError extends CofactorError {
  override readonly name: string = 'ProblemError'
  declare readonly status: number
  /** Absent when something between us and the API answered, in a form of its own. */
  declare readonly problem: Problem | undefined

  constructor(url: string, status: number, problem?: Problem, retryAfter?: number, method?: string) {
    const code = problem?.code ?? `http-${status}`
    super(url, code, `${status} ${problem?.detail ?? ''}`, undefined, retryAfter, method)
    this.status = status
    this.problem = problem
  }
}
