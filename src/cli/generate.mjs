/**
 * `npm run generate`: makes every committed file that follows from the content model anew. A name for the migration
 * may follow: `npm run generate -- add-claim-caveat`.
 */
import { generateAll } from './lib/generateAll.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { runCommand } from './lib/runCommand.mjs'

await runCommand(async () => {
  await installIfStale()
  const changed = await generateAll(process.argv[2])
  console.log(
    changed.length > 0 ? `Changed, look at and commit: ${changed.join(', ')}` : 'Everything was up to date.',
  )
})
