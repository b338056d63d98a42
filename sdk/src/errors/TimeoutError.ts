import { CofactorError } from './CofactorError.js'

/** The call took longer than its `timeout`, retries included. */
export class TimeoutError extends CofactorError {
  override readonly name = 'TimeoutError' as const

  constructor(url: string, timeout: number) {
    super(url, 'timeout', `no answer in ${timeout} ms`, undefined, 0)
  }
}
