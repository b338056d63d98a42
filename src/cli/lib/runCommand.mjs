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
    const isExpected = error?.name === 'CommandError' || error?.name === 'SettingsError'
    console.error(isExpected ? error.message : error)
    process.exit(error?.exitCode ?? 1)
  }
}
