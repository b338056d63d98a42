/** Bounds of one import, so that no file keeps the server busy for long. */
export const limits = {
  /** Bytes of a file. */
  bytes: 20 * 1024 * 1024,
  records: 5_000,
  /** Characters of a single value; no title, list of authors or note comes near. */
  valueLength: 200_000,
  /** Elements, braces or brackets within each other. */
  depth: 64,
  /** Values of one record; a record of a thousand authors has some. */
  fieldsPerRecord: 20_000,
} as const

/** A file that cannot be imported at all. The message says why, and what would be right. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

export const isUnreadableFileError = (error: unknown): error is UnreadableFileError =>
  error instanceof Error && error.name === 'UnreadableFileError'

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`
