import type { Option } from 'payload'
import { labelOf, translationsOf } from './labels'
import type { EnumField, EnumOption } from './types'

/**
 * The choices of a field with their labels in each language. `notes` is the vocabulary of `src/domain/vocabulary` that
 * they were made from, where the collection says so.
 */
export const readEnum = (
  options: readonly Option[],
  notes: unknown,
): Pick<EnumField, 'options' | 'vocabulary'> => {
  const vocabulary = isVocabulary(notes) ? notes : undefined
  const title = translationsOf(vocabulary?.title)
  return {
    options: options.map((option) => readOption(option, vocabulary?.terms ?? [])),
    ...(vocabulary && title && { vocabulary: { id: vocabulary.id, title } }),
  }
}

type Vocabulary = {
  readonly id: string
  readonly title: unknown
  readonly terms: readonly { readonly value: string; readonly description?: unknown }[]
}

const isVocabulary = (notes: unknown): notes is Vocabulary =>
  typeof notes === 'object' &&
  notes !== null &&
  'id' in notes &&
  typeof notes.id === 'string' &&
  'terms' in notes &&
  Array.isArray(notes.terms)

const readOption = (option: Option, terms: Vocabulary['terms']): EnumOption => {
  if (typeof option === 'string') return { value: option, label: option }
  const labels = translationsOf(option.label)
  const descriptions = translationsOf(terms.find(({ value }) => value === option.value)?.description)
  return {
    value: option.value,
    label: labelOf(option.label, option.value),
    ...(labels && { labels }),
    ...(descriptions && { descriptions }),
  }
}
