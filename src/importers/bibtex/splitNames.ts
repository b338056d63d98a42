/** The names of a BibTeX list: parted by the word “and” where it stands outside of braces. */
export const splitNames = (list: string): string[] => {
  const text = list.replace(/\s+/gu, ' ').trim()
  const names: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (depth === 0 && character === ' ' && text.slice(at, at + 5).toLowerCase() === ' and ') {
      names.push(text.slice(start, at))
      start = at + 5
      at += 3
    }
  }
  names.push(text.slice(start))
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
