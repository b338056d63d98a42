/** What is asked, over and over, for a while. */
export type LoadRequest = {
  /** `http://127.0.0.1:4711` */
  readonly origin: string
  /** One address for all requests, or many that are gone through in order, each asked once while they last. */
  readonly paths: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** Bodies to post instead, gone through like paths; then there is one path. */
  readonly bodies?: readonly string[]
  readonly seconds: number
  readonly connections: number
}

export type LoadResult = {
  readonly perSecond: number
  /** Milliseconds within which half, and 99 of 100, were answered. */
  readonly p50: number
  readonly p99: number
  readonly requests: number
  /** Connections that broke, time-outs and answers from 400 up. */
  readonly failed: number
}

export type LoadGenerator = {
  readonly name: string
  readonly version: string
  run(request: LoadRequest, signal: AbortSignal): Promise<LoadResult>
}
