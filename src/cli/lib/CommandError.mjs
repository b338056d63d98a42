/** A failure that is told in one line, without a stack. */
export class CommandError extends Error {
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
