import { listed, queryLimits, type Report } from './parsing'

/** One parameter: `filter[name][eq]=x` is `{ base: 'filter', brackets: ['name', 'eq'], value: 'x' }`. */
export type Parameter = {
  readonly name: string
  readonly base: string
  readonly brackets: readonly string[]
  readonly value: string
}

export type ParameterNames = Readonly<
  Record<
    string,
    {
      /** How often brackets may follow the name; `some` is any number but none. */
      readonly brackets: readonly number[] | 'some'
      readonly shown: readonly string[]
    }
  >
>

export const documentParameters = {
  include: { brackets: [0], shown: ['include'] },
  fields: { brackets: [0, 1], shown: ['fields', 'fields[type]'] },
  locale: { brackets: [0], shown: ['locale'] },
  cite: { brackets: [0], shown: ['cite'] },
} as const satisfies ParameterNames

export const listParameters = {
  filter: { brackets: 'some', shown: ['filter[path]', 'filter[path][operator]'] },
  sort: { brackets: [0], shown: ['sort'] },
  limit: { brackets: [0], shown: ['limit'] },
  cursor: { brackets: [0], shown: ['cursor'] },
  count: { brackets: [0], shown: ['count'] },
  ...documentParameters,
} as const satisfies ParameterNames

/** The parameters of a query that are known; unknown, repeated and too many ones are reported. */
export const readParameters = (
  search: URLSearchParams,
  names: ParameterNames,
  report: Report,
): Parameter[] => {
  const parameters = [...search].map(([name, value]) => readParameter(name, value))
  reportSize(parameters, report)
  const seen = new Set<string>()
  return parameters.filter((parameter) => {
    const { name, value } = parameter
    if (!isKnown(parameter, names)) {
      const allowed = Object.values(names).flatMap(({ shown }) => shown)
      const detail = `There is no parameter "${name}" here. The parameters are ${listed(allowed)}.`
      report({ code: 'unknown-parameter', parameter: name, value, detail, allowed })
      return false
    }
    if (seen.has(name)) {
      const detail = `"${name}" was given more than once. Give it once, its values separated by commas where it takes several.`
      report({ code: 'repeated-parameter', parameter: name, value, detail, allowed: ['once'] })
      return false
    }
    seen.add(name)
    return true
  })
}

const readParameter = (name: string, value: string): Parameter => {
  const base = name.split('[', 1)[0] ?? name
  const rest = name.slice(base.length)
  const isWellFormed = /^(\[[^[\]]+\])*$/.test(rest)
  const brackets = isWellFormed ? rest.slice(1, -1).split('][').filter(Boolean) : []
  return { name, base: isWellFormed ? base : name, brackets, value }
}

const isKnown = ({ base, brackets }: Parameter, names: ParameterNames): boolean => {
  const known = Object.hasOwn(names, base) ? names[base] : undefined
  if (known?.brackets === 'some') return brackets.length > 0
  return known?.brackets.includes(brackets.length) === true
}

const reportSize = (parameters: readonly Parameter[], report: Report): void => {
  const { characters } = queryLimits
  const cursor = parameters.find(({ base }) => base === 'cursor')?.value ?? ''
  const total = parameters.reduce((sum, { name, value }) => sum + name.length + value.length + 2, 0)
  const size = Math.max(cursor.length, total - cursor.length)
  if (size <= characters) return
  report({
    code: 'query-too-large',
    parameter: cursor.length === size ? 'cursor' : 'query',
    value: `${size} characters`,
    detail: `The query has ${size} characters and may have ${characters}. Ask for less at once.`,
    allowed: [`at most ${characters} characters`],
  })
}
