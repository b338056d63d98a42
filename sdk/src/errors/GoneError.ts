import { ProblemError } from './ProblemError.js'
import type { Problem } from './ProblemError.js'

const advice = 'Throw the copy away and make it anew: load a snapshot, or sync without `since`.'

/**
 * 410: a copy can't be brought up to date any more, for the reason in `code`: `cursor-too-old`, `model-changed` or
 * `edition-replaced`. Throw it away, and begin with `snapshot()`, or with `sync()` without `since`.
 */
export class GoneError extends ProblemError {
  override readonly name = 'GoneError' as const

  constructor(url: string, problem?: Problem) {
    super(url, 410, problem)
    this.message += ` ${advice}`
  }
}
