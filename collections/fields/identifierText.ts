import type { TextField } from 'payload'

type Options = {
  label: string
  /** Its register, in `src/domain/identifiers/codeSystems.ts`: documents can be looked up by it. */
  system: string
  description?: string
  /** Says in a sentence what is wrong with the value and what would be right, or nothing. */
  problem: (value: string) => string | undefined
  /** Normal form in which the value is stored. */
  normalise?: (value: string) => string | undefined
  index?: boolean
  width?: string
}

/** A text field for an identifier: validated by its own rules, stored in its normal form. */
export const identifierText = (name: string, options: Options): TextField => ({
  name,
  type: 'text',
  label: options.label,
  ...(options.index && { index: true }),
  custom: { search: 'codes', codeSystem: options.system },
  admin: {
    ...(options.description && { description: options.description }),
    ...(options.width && { width: options.width }),
  },
  validate: (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' ? (options.problem(value) ?? true) : true,
  hooks: {
    beforeValidate: [
      ({ value }) =>
        typeof value === 'string' ? (options.normalise?.(value) ?? (value.trim() || null)) : value,
    ],
  },
})
