/** `npm run build`: everything `npm start` would build, without starting. */
import { buildIfStale } from './lib/buildIfStale.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { runCommand } from './lib/runCommand.mjs'

await runCommand(async () => {
  await installIfStale()
  await buildIfStale(['sdk', 'server', 'admin'])
})
