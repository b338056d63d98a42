/** The value of a JSON text; `undefined`, which JSON has no word for, when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
