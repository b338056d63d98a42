const longest = 60

/** Puts a value that came from outside into a message: in quotes, on one line, cut when it is very long. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ')
  const characters = [...line]
  return characters.length > longest ? `"${characters.slice(0, longest).join('')}…"` : `"${line}"`
}
