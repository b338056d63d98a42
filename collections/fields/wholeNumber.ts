import type { Field } from 'payload'

type Options = {
  label?: string
  required?: boolean
  min: number
  max?: number
  defaultValue?: number
  description?: string
  width?: string
  /** Its register, where it is a code: documents can be looked up by it. */
  codeSystem?: string
}

/** A number that counts something. The API describes it as an integer. */
export const wholeNumber = (
  name: string,
  { description, width, codeSystem, ...options }: Options,
): Field => ({
  ...options,
  name,
  type: 'number',
  custom: { integer: true, ...(codeSystem && { codeSystem }) },
  admin: { step: 1, ...(description && { description }), ...(width && { width }) },
  validate: (value: unknown) => {
    if (value === undefined || value === null || value === '')
      return !options.required || 'A whole number is needed.'
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'Enter a whole number.'
    if (value < options.min) return `Enter ${options.min} or more.`
    return options.max === undefined || value <= options.max || `Enter ${options.max} or less.`
  },
})
