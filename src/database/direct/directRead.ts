/** A step of the edition as the database holds it. */
export type StepRow = {
  readonly revision: number
  /** ISO 8601. */
  readonly at: string
  readonly supersededBy: number | undefined
  readonly kind: unknown
  readonly type: unknown
  readonly documentId: unknown
  readonly slug: unknown
  /** As JSON where the database keeps text, else as an object; null of a step that took a document back. */
  readonly record: unknown
}

/** A key as Payload reads it. */
export type KeyRow = Readonly<Record<string, unknown>> & { readonly id: string }

/** Why what is in a database must be left to Payload. */
export class NotReadDirectly extends Error {
  override readonly name = 'NotReadDirectly'
}

export type DirectRead = {
  /** Connection string. May hold a password: never log it. */
  readonly url: string
  /** Names of all migrations, which must be those applied. */
  readonly migrations: readonly string[]
  /** Takes the next steps, in the order of revisions. */
  readonly take: (steps: readonly StepRow[]) => void
}

/** Enough that asking costs little beside reading, and few enough that not all texts are held at once. */
export const stepsAtOnce = 500

/** Milliseconds. A database that does not answer by then is left to Payload, which waits longer and says what is wrong. */
export const connectTimeout = 2_000
