import type { LocalisedText } from '../locale'

/** One value of a controlled vocabulary with its label in each locale of the admin and the API. */
export type Term<Value extends string = string> = {
  readonly value: Value
  readonly label: LocalisedText
  /** What it means, where the label alone does not tell. */
  readonly description?: LocalisedText
}

/**
 * Declares a vocabulary from `[value, English label, Spanish label]` rows, keeping the values' literal types. The order
 * of the rows is the order in which values are offered, sorted and listed.
 */
export const terms = <const Value extends string>(
  rows: readonly (readonly [value: Value, en: string, es: string, description?: LocalisedText])[],
): Term<Value>[] =>
  rows.map(([value, en, es, description]) => ({
    value,
    label: { en, es },
    ...(description && { description }),
  }))

export type ValueOf<Terms extends readonly Term[]> = Terms[number]['value']
