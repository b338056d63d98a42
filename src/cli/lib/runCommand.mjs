import { isCommandError } from './CommandError.mjs'
import { endWithNpm } from './endWithNpm.mjs'
import { isNodeRecentEnough, nodeTooOldMessage } from './nodeVersion.mjs'

/**
 * Runs a command's body. What the user can mend (a setting, a failed step) is told in one line; anything else is
 * a fault of ours and keeps its stack.
 *
 * @param {() => Promise<void>} body
 */
export const runCommand = async (body) => {
  if (!isNodeRecentEnough(process.versions.node)) {
    console.error(nodeTooOldMessage(process.versions.node))
    process.exit(1)
  }
  endWithNpm()
  try {
    await body()
  } catch (error) {
    console.error(isExpected(error) ? error.message : error)
    process.exit(isCommandError(error) ? error.exitCode : 1)
  }
}

/**
 * A wrong setting comes from the bundle, which has its own copy of the error's class.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
const isExpected = (error) =>
  isCommandError(error) || (error instanceof Error && error.name === 'SettingsError')
