/** The parts between commas, not counting those inside parentheses: `-a(k:v,l:w).b,c` has two. */
export const splitOutside = (text: string): string[] => {
  if (!text.includes('(')) return text.split(',')
  const parts: string[] = []
  let start = 0
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '(') isInside = true
    else if (character === ')') isInside = false
    else if (character === ',' && !isInside) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}
