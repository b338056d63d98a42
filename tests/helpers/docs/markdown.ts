export type CodeBlock = { readonly language: string; readonly code: string }

/** Fenced blocks, in order. */
export const codeBlocks = (markdown: string): CodeBlock[] =>
  [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }))

/** Markdown without its fenced blocks, so that what looks like Markdown inside them is not taken for it. */
export const prose = (markdown: string): string => markdown.replace(/^```\w*\n.*?^```$/gms, '')

/** What stands between `<!-- NAME -->` and the next `<!-- /… -->`. Throws unless the page has it exactly once. */
export const marked = (markdown: string, name: string): string => {
  const [, inside, ...more] = markdown.split(`<!-- ${name} -->`)
  const end = inside?.indexOf('<!-- /') ?? -1
  if (inside === undefined || more.length > 0 || end < 0) {
    throw new Error(`The page needs one "<!-- ${name} -->" and after it a "<!-- /… -->".`)
  }
  return inside.slice(0, end)
}

/** The rows of the first table, without its head, as trimmed cells. */
export const tableRows = (markdown: string): string[][] => {
  const lines = markdown.split('\n')
  const rule = lines.findIndex((line) => /^\|[\s|:-]+\|$/.test(line))
  if (rule < 1) throw new Error('There is no table here.')
  const after = lines.slice(rule + 1)
  const end = after.findIndex((line) => !line.startsWith('|'))
  return after.slice(0, end < 0 ? after.length : end).map(cellsOf)
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** Texts in backticks, in order. */
export const codeSpans = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** Targets of links. */
export const linkTargets = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)

/** The anchors that GitHub gives the headings of a page. */
export const anchors = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
