/**
 * Prepares a release: changesets become sdk/CHANGELOG.md and the version of the package, and the present description
 * of the API becomes the released one, which later changes are compared with.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

execFileSync('npx', ['changeset', 'version'], { cwd: root, stdio: 'inherit' })
// The lock file names the version too.
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: root, stdio: 'inherit' })
copyFileSync(`${root}openapi.json`, `${root}sdk/etc/openapi.released.json`)
