/** `npm run bench`: installs and builds what is missing or stale, then measures the built server. */
import { buildIfStale } from '../src/cli/lib/buildIfStale.mjs'
import { installIfStale } from '../src/cli/lib/installIfStale.mjs'
import { runCommand } from '../src/cli/lib/runCommand.mjs'

await runCommand(async () => {
  await installIfStale()
  await buildIfStale(['server', 'admin'])
  // Registers what lets Node read TypeScript; not before, because it may just have been installed.
  const { register } = await import('tsx/esm/api')
  register()
  const { bench } = await import(new URL('main.ts', import.meta.url).href)
  await bench(process.argv.slice(2))
  process.exit(0)
})
