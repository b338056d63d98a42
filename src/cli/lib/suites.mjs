import { CommandError } from './CommandError.mjs'

/**
 * Every suite in the order it runs, fast ones first. `needs` names what a machine may lack, `builds` what must be
 * built before.
 *
 * @typedef {'mongodb' | 'postgres' | 'chromium'} Need
 * @typedef {{ name: string, project: string, builds: readonly ('sdk' | 'server' | 'admin')[], needs?: Need,
 *   env?: Record<string, string> }} Suite
 * @type {readonly Suite[]}
 */
export const suites = [
  { name: 'unit', project: 'unit', builds: ['sdk', 'server'] },
  { name: 'types', project: 'types', builds: ['sdk'] },
  { name: 'contract', project: 'contract', builds: [] },
  { name: 'browser', project: 'browser', builds: ['sdk'], needs: 'chromium' },
  { name: 'packaging', project: 'packaging', builds: ['sdk'] },
  { name: 'int:sqlite', project: 'int', builds: ['sdk'], env: { COFACTOR_TEST_DATABASE: 'sqlite' } },
  {
    name: 'int:mongodb',
    project: 'int',
    builds: ['sdk'],
    needs: 'mongodb',
    env: { COFACTOR_TEST_DATABASE: 'mongodb' },
  },
  {
    name: 'int:postgres',
    project: 'int',
    builds: ['sdk'],
    needs: 'postgres',
    env: { COFACTOR_TEST_DATABASE: 'postgres' },
  },
  { name: 'e2e', project: 'e2e', builds: ['sdk', 'server', 'admin'], needs: 'chromium' },
]

/**
 * The suites asked for by name (`int:mongodb`) or by project (`int`); all of them when none is named.
 *
 * @param {readonly string[]} asked
 * @throws CommandError naming what is unknown and what there is
 */
export const chooseSuites = (asked) => {
  const known = [...new Set(suites.flatMap(({ name, project }) => [project, name]))]
  const unknown = asked.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new CommandError(`There is no test suite "${unknown}"; give one or more of ${known.join(', ')}.`)
  }
  if (asked.length === 0) return suites
  return suites.filter(({ name, project }) => asked.includes(name) || asked.includes(project))
}
