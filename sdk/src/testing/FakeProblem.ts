import type { Problem } from '../errors/ProblemError.js'

/** A refusal on its way to the answer. */
export class FakeProblem extends Error {
  declare readonly status: number
  declare readonly code: Problem['code']
  declare readonly more: Partial<Problem>

  constructor(status: number, code: Problem['code'], detail: string, more: Partial<Problem> = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.more = more
  }
}
