/**
 * `npm run check`: everything about the code that can be said without running it. All steps run, also after one
 * failed, so that one call shows everything there is to mend.
 */
import { buildIfStale } from './lib/buildIfStale.mjs'
import { CommandError, isCommandError } from './lib/CommandError.mjs'
import { generateAll } from './lib/generateAll.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { runCommand } from './lib/runCommand.mjs'
import { runStep } from './lib/runStep.mjs'

/** @type {readonly (readonly [title: string, command: readonly [string, ...string[]]])[]} */
const steps = [
  ['Format', ['npx', 'prettier', '--check', '.']],
  ['Lint', ['npx', 'oxlint', '--type-aware', '--report-unused-disable-directives', '--deny-warnings']],
  ['Types of the CMS', ['npx', 'tsc', '--noEmit', '-p', '.']],
  ['Types of the SDK', ['npx', 'tsc', '--noEmit', '-p', 'sdk']],
  ["Types of the editors' panel", ['npx', 'tsc', '--noEmit', '-p', 'src/admin']],
  ['Direction of imports', ['npx', 'depcruise', 'collections', 'src', 'sdk/src', 'payload.config.ts']],
  ['Unused code', ['npx', 'knip']],
  ['Exported types of the SDK', ['npm', 'run', '--silent', 'api-report:check', '--workspace', 'sdk']],
  ['Documentation of the SDK', ['npm', 'run', '--silent', 'docs:check', '--workspace', 'sdk']],
  ['Breaking changes of the API', ['npm', 'run', '--silent', 'breaks', '--workspace', 'sdk']],
]

/**
 * @param {string} title
 * @param {() => Promise<unknown>} body
 * @returns {Promise<string[]>} the title where the body failed
 */
const attempt = async (title, body) => {
  try {
    await body()
    return []
  } catch (error) {
    if (!isCommandError(error)) throw error
    console.error(error.message)
    return [title]
  }
}

const refuseStale = async () => {
  const changed = await generateAll()
  if (changed.length === 0) return
  throw new CommandError(
    `Not up to date: ${changed.join(', ')}. They were just made anew: look at them and commit.`,
  )
}

await runCommand(async () => {
  await installIfStale()
  // Tests and examples import the SDK by its published name.
  await buildIfStale(['sdk'])
  const failed = []
  for (const [title, command] of steps) failed.push(...(await attempt(title, () => runStep(title, command))))
  failed.push(...(await attempt('Generated files', refuseStale)))
  const count = steps.length + 1
  console.log(`\n${count - failed.length} checks passed, ${failed.length} failed`)
  for (const title of failed) console.log(`Failed: ${title}`)
  process.exitCode = failed.length > 0 ? 1 : 0
})
