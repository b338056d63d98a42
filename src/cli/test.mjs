/**
 * `npm test`: installs and builds what is stale, runs every suite this machine can run and ends with one line of
 * sums. `npm test -- unit int:mongodb` runs some. Where CI is set, a suite that cannot run has failed.
 */
import { buildIfStale } from './lib/buildIfStale.mjs'
import { exitOnInterrupt, isCommandError } from './lib/CommandError.mjs'
import { findChromium } from './lib/findChromium.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { runCommand } from './lib/runCommand.mjs'
import { runVitest } from './lib/runVitest.mjs'
import { chooseSuites } from './lib/suites.mjs'
import { closingLine, sumUp } from './lib/testResults.mjs'

const isCi = Boolean(process.env.CI) && process.env.CI !== 'false'

const skipped = { passed: 0, failed: 0, skipped: 1 }
const failed = { passed: 0, failed: 1, skipped: 0 }

/** @param {import('./lib/suites.mjs').Suite} suite */
const runSuite = async ({ project, builds, env = {} }) => {
  await buildIfStale(builds)
  const chromium = findChromium(process.env)
  return runVitest(project, { ...env, ...(chromium && { CHROMIUM_PATH: chromium }) })
}

/**
 * @param {import('./lib/suites.mjs').Suite} suite
 * @param {import('./lib/describeNeeds.mjs').Availability | undefined} need
 * @returns {Promise<{ counts: import('./lib/testResults.mjs').Counts, note?: string }>}
 */
const trySuite = async (suite, need) => {
  if (need && !need.available) {
    const note = `${isCi ? 'Failed' : 'Skipped'} ${suite.name}: ${need.reason}. To run it: ${need.howToGet}; then npm test -- ${suite.name}`
    return { counts: isCi ? failed : skipped, note }
  }
  console.log(`\n── ${suite.name} ──`)
  try {
    return { counts: await runSuite(suite) }
  } catch (error) {
    if (!isCommandError(error) || error.exitCode === exitOnInterrupt) throw error
    return { counts: failed, note: `Failed ${suite.name}: ${error.message}` }
  }
}

await runCommand(async () => {
  const chosen = chooseSuites(process.argv.slice(2))
  await installIfStale()
  const { describeNeeds } = await import('./lib/describeNeeds.mjs')
  const needs = await describeNeeds()
  const runs = []
  for (const suite of chosen) runs.push(await trySuite(suite, suite.needs && needs[suite.needs]))
  const total = sumUp(runs.map(({ counts }) => counts))
  const notes = runs.flatMap(({ note }) => note ?? [])
  console.log(['', ...notes, closingLine(total)].join('\n'))
  process.exitCode = total.failed > 0 ? 1 : 0
})
