/**
 * `npm start`: installs and builds what is missing or stale, then becomes the server. Plain Node without
 * dependencies, because it runs before anything is installed.
 */
import { buildIfStale } from './lib/buildIfStale.mjs'
import { importBuilt, runInProduction } from './lib/importBuilt.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { refuseBusyPort } from './lib/refuseBusyPort.mjs'
import { runCommand } from './lib/runCommand.mjs'

await runCommand(async () => {
  runInProduction()
  await refuseBusyPort(process.env)
  await installIfStale()
  await buildIfStale(['server'])
  // Before the long build of the panel: a wrong setting is told within a second.
  const { checkSettings } = await importBuilt('cli/checkSettings.js')
  checkSettings()
  await buildIfStale(['admin'])
  await importBuilt('server.js')
})
