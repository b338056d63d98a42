/**
 * Packages that the lock asks for and that are not installed in that version. npm writes what it installed to
 * `node_modules/.package-lock.json` at the very end, so an interrupted install shows here as missing packages.
 * Optional packages are passed over: npm leaves out those for other platforms.
 *
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @param {Record<string, LockedPackage>} locked `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of node_modules/.package-lock.json
 * @returns {string[]} their places, such as `node_modules/payload`
 */
export const missingPackages = (locked, installed) =>
  Object.entries(locked)
    .filter(([place, wanted]) => place.includes('node_modules/') && !wanted.optional && !wanted.devOptional)
    .filter(([place, wanted]) => {
      const found = installed[place]
      return !found || found.version !== wanted.version
    })
    .map(([place]) => place)
