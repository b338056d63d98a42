import type { Case } from './Case.js'

/** How one case went; `error` is absent when it held. */
export type CaseResult = { readonly name: string; readonly error?: string }

/** Runs the cases one after the other. They never throw: a failure is a result. */
export const runCases = async (cases: readonly Case[], baseUrl: string): Promise<CaseResult[]> => {
  const results: CaseResult[] = []
  for (const { name, run } of cases) {
    try {
      await run(baseUrl)
      results.push({ name })
    } catch (error) {
      results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
  return results
}
