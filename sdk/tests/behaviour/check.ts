// What the cases assert with: they run where there is no test framework.

const show = (value: unknown): string => {
  try {
    return JSON.stringify(value)?.slice(0, 200) ?? String(value)
  } catch {
    return String(value)
  }
}

/** @throws Error unless the two have the same JSON. */
export const same = (actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return
  throw new Error(`Expected ${show(expected)}, but got ${show(actual)}`)
}

/** @throws Error unless `value` is true. */
export const holds = (value: boolean, what: string): void => {
  if (!value) throw new Error(`It does not hold that ${what}`)
}

/** What a promise rejects with. @throws Error when it does not */
export const refusal = async (promise: Promise<unknown>): Promise<unknown> => {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    return error
  }
  throw new Error(`Expected a refusal, but got ${show(value)}`)
}
