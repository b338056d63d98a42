import type { SelectField } from 'payload'
import type { Term } from '../../src/domain/vocabulary/term'

type Options = Omit<
  Partial<Extract<SelectField, { hasMany?: false }>>,
  'name' | 'type' | 'options' | 'hasMany'
>

const optionsOf = (terms: readonly Term[]) =>
  terms.map(({ label, value }) => ({ label: { ...label }, value }))

/** A select over a controlled vocabulary of `src/domain/vocabulary`. */
export const choice = (name: string, terms: readonly Term[], options: Options = {}): SelectField => ({
  ...options,
  name,
  type: 'select',
  options: optionsOf(terms),
})

/** The same, with several values. */
export const choices = (name: string, terms: readonly Term[], options: Options = {}): SelectField => {
  const { defaultValue: _single, ...rest } = options
  return { ...rest, name, type: 'select', hasMany: true, options: optionsOf(terms), validate: undefined }
}
