import type { SelectField } from 'payload'
import type { Term } from '../../src/domain/vocabulary/term'
import { vocabularyOf, type Vocabulary } from '../../src/domain/vocabulary/vocabularies'

type Options = Omit<
  Partial<Extract<SelectField, { hasMany?: false }>>,
  'name' | 'type' | 'options' | 'hasMany'
>

const optionsOf = (terms: readonly Term[]) =>
  terms.map(({ label, value }) => ({ label: { ...label }, value }))

/** Under which partners find the choices, so that one without a name is noticed at once. */
const nameOf = (terms: readonly Term[], field: string): Vocabulary => {
  const vocabulary = vocabularyOf(terms)
  if (vocabulary) return vocabulary
  throw new Error(
    `The vocabulary of “${field}” has no name: list it in src/domain/vocabulary/vocabularies.ts.`,
  )
}

/** A select over a controlled vocabulary of `src/domain/vocabulary`. */
export const choice = (name: string, terms: readonly Term[], options: Options = {}): SelectField => ({
  ...options,
  name,
  type: 'select',
  options: optionsOf(terms),
  custom: { ...options.custom, vocabulary: nameOf(terms, name) },
})

/** The same, with several values. */
export const choices = (name: string, terms: readonly Term[], options: Options = {}): SelectField => {
  const { defaultValue: _single, ...rest } = options
  const { custom = {} } = choice(name, terms, options)
  return {
    ...rest,
    name,
    type: 'select',
    hasMany: true,
    options: optionsOf(terms),
    validate: undefined,
    custom,
  }
}
