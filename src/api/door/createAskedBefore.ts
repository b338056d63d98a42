/** How many keys are told apart: more than are asked for between two askings of an answer that is asked for often. */
const places = 2 ** 14

/**
 * Tells whether a key was asked about before, of late. Remembers a number for each, in a table of fixed size, so that
 * it costs no memory for questions that nobody repeats; it may forget, and two keys in four billion are one to it.
 */
export const createAskedBefore = (): ((key: string) => boolean) => {
  const table = new Uint32Array(places)
  return (key) => {
    const number = numberOf(key)
    const place = number % places
    const isKnown = table[place] === number
    table[place] = number
    return isKnown
  }
}

/** FNV-1a over the text's code units, 32 bits; never 0, which stands for nothing. */
const numberOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0 || 1
}
