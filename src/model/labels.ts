import { wordsOfName } from '../domain/wordsOfName'

const isTranslated = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** English text of a label or description that Payload allows as a string, per language, or as a function. */
export const textOf = (label: unknown): string | undefined => {
  if (typeof label === 'string' && label !== '') return label
  if (isTranslated(label) && typeof label['en'] === 'string') return label['en']
  return undefined
}

/** The label, or one made from the name. */
export const labelOf = (label: unknown, name: string): string => textOf(label) ?? wordsOfName(name)
