import { CofactorError } from './CofactorError.js'

/** The answer came with success, but is not what the API sends: not JSON, of another type, or with a part missing. */
export class ParseError extends CofactorError {
  override readonly name = 'ParseError' as const

  constructor(url: string, what: string) {
    super(url, 'parse', what)
  }
}
