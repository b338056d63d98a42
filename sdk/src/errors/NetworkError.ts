import { CofactorError } from './CofactorError.js'

/** No answer came, still so after the retries: no connection, or it broke. `cause` is what `fetch` threw. */
export class NetworkError extends CofactorError {
  override readonly name = 'NetworkError' as const

  constructor(url: string, cause: unknown, method?: string) {
    super(url, 'network', 'no answer came', cause, 0, method)
  }
}
