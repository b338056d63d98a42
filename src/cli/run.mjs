/**
 * Runs one of the built commands: `node src/cli/run.mjs seed`. It installs and builds first where that is needed,
 * so that a command and the server always run the same code.
 */
import { existsSync } from 'node:fs'

import { buildIfStale } from './lib/buildIfStale.mjs'
import { CommandError } from './lib/CommandError.mjs'
import { importBuilt, runInProduction } from './lib/importBuilt.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { fromRoot } from './lib/root.mjs'
import { runCommand } from './lib/runCommand.mjs'

await runCommand(async () => {
  // The command itself sees its own arguments only.
  const [name] = process.argv.splice(2, 1)
  runInProduction()
  await installIfStale()
  await buildIfStale(['server'])
  const path = `cli/${name}.js`
  if (!existsSync(fromRoot('dist', path))) throw new CommandError(`There is no command "${name}" to run.`)
  await importBuilt(path)
})
