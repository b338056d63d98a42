import type { CaseResult } from '../behaviour/runCases.js'

const isResult = (value: unknown): value is CaseResult =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'

/** The results that a runtime printed. @throws Error when it printed something else */
export const readResults = (text: string): CaseResult[] => {
  const value: unknown = JSON.parse(text)
  if (Array.isArray(value) && value.length && value.every(isResult)) return value
  throw new Error(`These are no results: ${text.slice(0, 300)}`)
}
