/** The command was called in a way that makes no sense: told with how to call it, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
