import { ValidationError } from 'payload'

/** What the rules said of a save that they refused, in one line; undefined for any other error. */
export const problemsIn = (error: unknown): string | undefined =>
  error instanceof ValidationError ? error.data.errors.map(({ message }) => message).join(' ') : undefined
