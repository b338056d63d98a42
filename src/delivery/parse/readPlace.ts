import type { GroupName, GroupStep } from './filterTree'
import { listed, queryLimits, type Report } from './parsing'
import type { Parameter } from './readParameters'

/** Where a condition stands and what it is of, as written. */
export type Place = {
  readonly steps: readonly GroupStep[]
  readonly path: string
  readonly operator: string
}

/** Takes the brackets of a filter apart: `[or][0][name][contains]`. */
export const readPlace = (parameter: Parameter, report: Report): Place | undefined => {
  const { name, value, brackets } = parameter
  const steps: GroupStep[] = []
  let at = 0
  for (let group = brackets[at]; isGroupName(group); group = brackets[at]) {
    const index = readIndex(brackets[at + 1], parameter, report)
    if (index === undefined) return undefined
    steps.push({ name: group, index })
    at += 2
  }
  if (steps.length > queryLimits.groupDepth) {
    report({
      code: 'query-too-large',
      parameter: name,
      value: `${steps.length} levels`,
      detail: `Groups lie ${steps.length} deep in each other and may lie ${queryLimits.groupDepth} deep.`,
      allowed: [`at most ${queryLimits.groupDepth} levels`],
    })
    return undefined
  }
  const [path, operator = 'eq', ...more] = brackets.slice(at)
  if (path !== undefined && more.length === 0) return { steps, path, operator }
  const prefix = `filter${steps.map(({ name: group, index }) => `[${group}][${index}]`).join('')}`
  const allowed = [
    `${prefix}[path]`,
    `${prefix}[path][operator]`,
    `${prefix}[or][0][path]`,
    `${prefix}[and][0][path]`,
  ]
  const detail = `"${name}" is no filter. Filters are written ${listed(allowed)}.`
  report({ code: 'unknown-parameter', parameter: name, value, detail, allowed })
  return undefined
}

const isGroupName = (written: string | undefined): written is GroupName =>
  written === 'and' || written === 'or'

const readIndex = (
  written: string | undefined,
  { name, value }: Parameter,
  report: Report,
): number | undefined => {
  const index = Number(written)
  if (
    written !== undefined &&
    /^\d{1,2}$/.test(written) &&
    `${index}` === written &&
    index < queryLimits.filters
  ) {
    return index
  }
  const allowed = [`a whole number from 0 to ${queryLimits.filters - 1}`]
  const detail =
    written === undefined
      ? `"${name}" is a group, whose members are numbered: "${name}[0][path]".`
      : `"${written}" is no number of a member in "${name}". It can be ${listed(allowed)}.`
  report({ code: 'invalid-value', parameter: name, value: written ?? value, detail, allowed })
  return undefined
}
