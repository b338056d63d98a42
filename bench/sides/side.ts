/** A running server of a comparison. */
export type Side = {
  readonly name: string
  readonly origin: string
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>
  readonly pid?: number
  stop(): Promise<void>
}
