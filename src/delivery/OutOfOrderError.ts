/** A change that does not follow the last one: it came twice, too late, or one before it is missing. */
export class OutOfOrderError extends Error {
  override readonly name = 'OutOfOrderError' as const

  constructor(
    readonly revision: number,
    readonly expected: number,
  ) {
    super(
      revision < expected
        ? `Revision ${revision} was given to a store that is already at ${expected - 1}; changes must come once, in order. The next is ${expected}.`
        : `Revision ${revision} was given to a store that is at ${expected - 1}; revision ${expected} is missing. Apply it first, or read a history without its gaps by load().`,
    )
  }
}

export const isOutOfOrderError = (error: unknown): error is OutOfOrderError =>
  error instanceof OutOfOrderError
