/** One value of a controlled vocabulary with its label in each locale of the admin and the API. */
export type Term<Value extends string = string> = {
  readonly value: Value
  readonly label: { readonly en: string; readonly es: string }
}

/** Declares a vocabulary from `[value, English label, Spanish label]` rows, keeping the values' literal types. */
export const terms = <const Value extends string>(
  rows: readonly (readonly [value: Value, en: string, es: string])[],
): Term<Value>[] => rows.map(([value, en, es]) => ({ value, label: { en, es } }))

export type ValueOf<Terms extends readonly Term[]> = Terms[number]['value']
