/** The lowest Node release everything here runs on; package.json says the same under `engines`. */
export const lowestNode = '20.19.0'

/**
 * @param {string} version such as `20.19.3`
 * @param {string} lowest
 */
export const isNodeRecentEnough = (version, lowest = lowestNode) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [lowestMajor = 0, lowestMinor = 0] = lowest.split('.').map(Number)
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)
}

/** @param {string} version */
export const nodeTooOldMessage = (version) =>
  `Node ${version} is too old; install Node ${lowestNode} or later (nodejs.org) and run the command again.`
