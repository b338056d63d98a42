import { wordsOfName } from '../domain/wordsOfName'
import type { Translations } from './types'

const isTranslated = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** English text of a label or description that Payload allows as a string, per language, or as a function. */
export const textOf = (label: unknown): string | undefined => {
  if (typeof label === 'string' && label !== '') return label
  if (isTranslated(label) && typeof label['en'] === 'string') return label['en']
  return undefined
}

/** The text in each language that it is given in; undefined when it is not given by language. */
export const translationsOf = (label: unknown): Translations | undefined => {
  if (!isTranslated(label)) return undefined
  const texts = Object.entries(label).flatMap(([locale, text]) =>
    typeof text === 'string' ? [[locale, text] as const] : [],
  )
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

/** The label, or one made from the name. */
export const labelOf = (label: unknown, name: string): string => textOf(label) ?? wordsOfName(name)
