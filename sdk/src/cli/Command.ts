import type { ParseArgsConfig } from 'node:util'
import type { Output } from './Output.js'

/** Options as they were given, by name. */
export type Values = Readonly<Record<string, string | boolean | undefined>>

export type Command = {
  /** One line for the list of commands. */
  readonly summary: string
  /** All of its help. */
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many words it takes besides its options. */
  readonly words: number
  /**
   * @returns the exit code: 0, or 1 when what was looked at is not as it should be
   * @throws UsageError when it was called wrongly; any other error is told by its message
   */
  run(values: Values, words: readonly string[], output: Output): Promise<number>
}
