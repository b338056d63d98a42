import type { FormState } from 'payload'

/** The state of a row to be added to the form, from its values. */
export const rowFields = (values: Readonly<Record<string, unknown>>): FormState =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, { value, initialValue: value, valid: true, passesCondition: true }]),
  )
