import type { Payload } from 'payload'

export type JobSetting = {
  readonly payload: Payload
  /** Ends the work between two of its steps. */
  readonly signal: AbortSignal
  readonly now: Date
}

/** Something that runs by itself. It may be stopped at any time and run again, and by another process. */
export type Job = {
  readonly name: string
  /** How long it rests between two runs. */
  readonly everySeconds: number
  /** Answers with what it did, in one line for whoever runs the server. */
  run(setting: JobSetting): Promise<string>
}
