/** A failure that is told in one line, without a stack. */
export class CommandError extends Error {
  /** @override */
  name = 'CommandError'

  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * @param {unknown} error
 * @returns {error is CommandError}
 */
export const isCommandError = (error) => error instanceof CommandError

/** The exit code of what was ended by Ctrl-C, as shells have it. */
export const exitOnInterrupt = 130
