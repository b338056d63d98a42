/** The database could not be brought up to date; the process must not go on with it. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed'

  constructor(migration: string, cause: unknown) {
    super(
      `The database could not be brought up to date: migration "${migration}" failed and was undone: ${reason(cause)}`,
      {
        cause,
      },
    )
  }
}

/** One line, from the innermost cause: the query builder's own message is the whole statement. */
const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return reason(error.cause)
  return error.message.split('\n', 1)[0] ?? error.name
}

export const isMigrationFailed = (error: unknown): error is MigrationFailed =>
  error instanceof Error && error.name === 'MigrationFailed'
