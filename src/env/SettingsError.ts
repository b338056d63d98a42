/** A setting that cannot be used. The message is one line for the operator and never holds a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  /** The environment variable at fault. */
  readonly setting: string

  /** Reads as one sentence: `PORT is "abc"; give a whole number from 0 to 65535, such as 3000.` */
  constructor(setting: string, wrong: string, right: string) {
    super(`${setting} ${wrong}; ${right}.`)
    this.setting = setting
  }
}

export const isSettingsError = (error: unknown): error is SettingsError =>
  error instanceof Error && error.name === 'SettingsError'
