import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that builds write into; hashing them would make every build stale at once. */
const outputs = new Set(['node_modules', 'dist', '.next'])

/**
 * One digest over names and contents of files and folders, independent of dates and of the order given. A path
 * that does not exist counts as empty, so that its appearing changes the digest.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`
 * @param {readonly string[]} [except] paths relative to `root` to leave out, with everything beneath them
 */
export const hashSources = (root, paths, except = []) => {
  const hash = createHash('sha256')
  const files = paths.flatMap((path) => listFiles(root, path, new Set(except)))
  for (const file of [...new Set(files)].sort()) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path
 * @param {ReadonlySet<string>} except
 * @returns {string[]}
 */
const listFiles = (root, path, except) => {
  if (except.has(path) || !existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !outputs.has(name))
    .flatMap((name) => listFiles(root, `${path}/${name}`, except))
}
