import { typesReached } from '../includeDocuments'
import type { IncludeNode } from '../query'
import { listed, type QueryContext, type Report } from './parsing'
import type { Parameter } from './readParameters'

export type ParsedFields = {
  readonly fields?: readonly string[]
  readonly fieldsOf: Readonly<Record<string, readonly string[]>>
}

/** `fields=name,summary` for the documents asked for, `fields[claims]=statement` for included ones. */
export const parseFields = (
  parameters: readonly Parameter[],
  type: string,
  include: readonly IncludeNode[],
  { context, report }: { context: QueryContext; report: Report },
): ParsedFields => {
  const included = typesReached(include)
  const namesIn = (parameter: Parameter, of: string): string[] => readNames(parameter, of, context, report)
  const own = parameters.find(({ brackets }) => brackets.length === 0)
  const others = parameters.flatMap((parameter) => {
    const [of] = parameter.brackets
    if (of === undefined) return []
    if (included.includes(of)) return [[of, namesIn(parameter, of)] as const]
    report(notIncluded(parameter, of, included))
    return []
  })
  return { ...(own ? { fields: namesIn(own, type) } : {}), fieldsOf: Object.fromEntries(others) }
}

const readNames = (
  { name, value }: Parameter,
  type: string,
  context: QueryContext,
  report: Report,
): string[] => {
  const allowed = context.queryModel[type]?.fields ?? []
  return value.split(',').filter((field) => {
    if (allowed.includes(field)) return true
    const detail = `"${type}" has no field "${field}". Its fields are ${listed(allowed)}.`
    report({ code: 'unknown-field', parameter: name, value: field, detail, allowed })
    return false
  })
}

const notIncluded = ({ name, value }: Parameter, type: string, included: readonly string[]) => ({
  code: 'unknown-parameter' as const,
  parameter: name,
  value,
  detail:
    included.length > 0
      ? `"include" leads to no "${type}", so their fields cannot be chosen. It leads to ${listed(included)}.`
      : `Fields of "${type}" can be chosen only with an "include" that leads to them.`,
  allowed: included.map((of) => `fields[${of}]`),
})
