import type { FilterValue, QueryProblem } from '../query'
import type { FilterModel, FilterOperator } from '../queryModel'
import { listed, queryLimits } from './parsing'

export type ParsedValues =
  { readonly values: readonly FilterValue[] } | { readonly problem: Omit<QueryProblem, 'parameter'> }

/** Reads the value of a filter as its path and operator want it; `in` and `nin` take several, by commas. */
export const parseFilterValues = (
  written: string,
  model: FilterModel,
  operator: FilterOperator,
): ParsedValues => {
  const parts = operator === 'in' || operator === 'nin' ? written.split(',') : [written]
  if (parts.length > queryLimits.values) return { problem: tooMany(parts.length, operator) }
  const form = operator === 'exists' ? booleanForm : formOf(model)
  const values: FilterValue[] = []
  for (const part of parts) {
    const value = form.read(part)
    if (value === undefined) return { problem: notOfForm(part, model.path, form) }
    values.push(value)
  }
  return { values }
}

/** A kind of value: how it is read (undefined when it is not one), and what to say it is. */
type Form = { read(part: string): FilterValue | undefined; readonly allowed: readonly string[] }

const booleanForm: Form = {
  read: (part) => (part === 'true' ? true : part === 'false' ? false : undefined),
  allowed: ['true', 'false'],
}

const numberForm: Form = {
  read: (part) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(part) ? Number(part) : undefined),
  allowed: ['a number, such as 2 or -0.5'],
}

const stringForm: Form = { read: (part) => part || undefined, allowed: ['any text that is not empty'] }

const dayForm: Form = {
  read: (part) => (isDay(part) ? part : undefined),
  allowed: ['a date, such as 2026-05-31'],
}

const instantForm: Form = {
  read: (part) => (isDay(part) || isInstant(part) ? part : undefined),
  allowed: ['a date, such as 2026-05-31', 'an instant, such as 2026-05-31T12:00:00Z'],
}

const formOf = (model: FilterModel): Form => {
  switch (model.kind) {
    case 'boolean':
      return booleanForm
    case 'number':
      return numberForm
    case 'date':
      return model.format === 'date' ? dayForm : instantForm
    case 'enum': {
      const allowed = model.values ?? []
      return { read: (part) => (allowed.includes(part) ? part : undefined), allowed }
    }
    case 'reference':
    case 'reverse':
      return referenceForm(model.to ?? [])
    default:
      return stringForm
  }
}

const referenceForm = (to: readonly string[]): Form => ({
  read: (part) => {
    const [slugOrType = '', slug, ...more] = part.split('/')
    if (slug === undefined) return slugOrType || undefined
    return slug && more.length === 0 && to.includes(slugOrType) ? part : undefined
  },
  allowed: ['a slug', ...to.map((type) => `${type}/ and a slug`)],
})

const isDay = (part: string): boolean => /^\d{4}-\d\d-\d\d$/.test(part) && isRealDay(part)

const isInstant = (part: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(part) &&
  isRealDay(part.slice(0, 10)) &&
  !Number.isNaN(Date.parse(part))

/** Date.parse takes 30 February for 1 March; such a date is refused. */
const isRealDay = (day: string): boolean => {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const tooMany = (count: number, operator: FilterOperator) => ({
  code: 'query-too-large' as const,
  value: `${count} values`,
  detail: `"${operator}" has ${count} values and may have ${queryLimits.values}.`,
  allowed: [`at most ${queryLimits.values} values`],
})

const notOfForm = (part: string, path: string, { allowed }: Form) => ({
  code: 'invalid-value' as const,
  value: part,
  detail: `"${part}" is no value for "${path}". It takes ${listed(allowed)}.`,
  allowed,
})
