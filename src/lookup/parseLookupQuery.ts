import { collectProblems } from '../delivery/parse/collectProblems'
import { parseChoice } from '../delivery/parse/parseChoice'
import { parseLimit } from '../delivery/parse/parseLimit'
import { listed, type Parsed, type QueryContext, type Report } from '../delivery/parse/parsing'
import { readParameters, type Parameter, type ParameterNames } from '../delivery/parse/readParameters'
import type { LookupSystem } from './lookupSystems'

export type LookupQuery = {
  /** Id of a register. */
  readonly system: string
  readonly code: string
  readonly locale: string
  /** 1 to 100. */
  readonly limit: number
}

const lookupParameters = {
  system: { brackets: [0], shown: ['system'] },
  code: { brackets: [0], shown: ['code'] },
  limit: { brackets: [0], shown: ['limit'] },
  locale: { brackets: [0], shown: ['locale'] },
} as const satisfies ParameterNames

/** Reads the query string of a look-up: a register, and a code in any form in which its codes are commonly written. */
export const parseLookupQuery = (
  search: URLSearchParams,
  { locales, locale }: QueryContext,
  systems: readonly LookupSystem[],
): Parsed<LookupQuery> =>
  collectProblems((report) => {
    const parameters = readParameters(search, lookupParameters, report)
    const named = (name: string) => parameters.find(({ base }) => base === name)
    const system = parseSystem(named('system'), systems, report)
    return {
      system: system?.id ?? '',
      code: parseCode(named('code'), system, report),
      limit: parseLimit(named('limit'), report),
      locale: parseChoice(named('locale'), locales, locale, report),
    }
  })

const parseSystem = (
  parameter: Parameter | undefined,
  systems: readonly LookupSystem[],
  report: Report,
): LookupSystem | undefined => {
  const value = parameter?.value ?? ''
  const system = systems.find(({ id }) => id === value)
  if (system) return system
  const allowed = systems.map(({ id }) => id)
  const what = value === '' ? 'A look-up needs a "system"' : `There is no system "${value}"`
  const detail = `${what}. The systems are ${listed(allowed)}.`
  report({ code: 'invalid-value', parameter: 'system', value, detail, allowed })
  return undefined
}

const parseCode = (
  parameter: Parameter | undefined,
  system: LookupSystem | undefined,
  report: Report,
): string => {
  const value = parameter?.value ?? ''
  const example = system?.example
  const problem =
    value.trim() === ''
      ? `A look-up needs a "code"${example === undefined ? '' : `, for example ${example}`}.`
      : system?.problem(value)
  if (problem === undefined) return value
  const allowed = [example === undefined ? 'a code of the system' : `a code such as ${example}`]
  report({ code: 'invalid-value', parameter: 'code', value, detail: problem, allowed })
  return value
}
