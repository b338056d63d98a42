import type { TextareaField, TextField } from 'payload'

type LineOptions = {
  label?: string
  required?: boolean
  description?: string
  maxLength?: number
  width?: string
}

/** One line of text, translated per locale. */
export const localizedLine = (
  name: string,
  { description, width, ...rest }: LineOptions = {},
): TextField => ({
  ...rest,
  name,
  type: 'text',
  localized: true,
  admin: { ...(description && { description }), ...(width && { width }) },
})

/** A few sentences of plain prose, translated per locale. */
export const localizedProse = (
  name: string,
  { description, width, ...rest }: LineOptions & { rows?: number } = {},
): TextareaField => ({
  ...rest,
  name,
  type: 'textarea',
  localized: true,
  admin: { ...(description && { description }), ...(width && { width }) },
})
