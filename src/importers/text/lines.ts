/** The lines of a text with their numbers, from 1, without copying all of them at once. */
export function* linesOf(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let line = 1
  for (let start = 0; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start)
    yield { text: end < 0 ? text.slice(start) : text.slice(start, end), line }
    if (end < 0) return
    start = end + 1
  }
}
