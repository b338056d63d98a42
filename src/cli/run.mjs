/**
 * Runs one of the built commands: `node src/cli/run.mjs seed`. It installs and builds first where that is needed,
 * so that a command and the server always run the same code.
 */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { buildIfStale } from './lib/buildIfStale.mjs'
import { CommandError } from './lib/CommandError.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { fromRoot } from './lib/root.mjs'
import { runCommand } from './lib/runCommand.mjs'

await runCommand(async () => {
  const [name] = process.argv.splice(2, 1)
  process.env.NODE_ENV ??= 'production'
  process.setSourceMapsEnabled(true)
  await installIfStale()
  await buildIfStale(['server'])
  const built = fromRoot('dist', 'cli', `${name}.js`)
  if (!existsSync(built)) throw new CommandError(`There is no command "${name}" in src/cli.`)
  await import(pathToFileURL(built).href)
})
