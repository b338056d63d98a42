import type { RuntimeResult } from './Runtime.js'

const outcomeOf = ({ skipped, passed, failed }: RuntimeResult): string => {
  if (skipped) return `skipped: ${skipped}`
  return failed.length ? `${failed.length} of ${passed + failed.length} failed` : `${passed} of ${passed}`
}

/** The matrix as a Markdown table, in the form that Prettier leaves as it is. */
export const renderMatrix = (results: readonly RuntimeResult[]): string => {
  const rows = [
    ['Runtime', 'Version', 'Behaviours'],
    ...results.map((result) => [result.name, result.version ?? '', outcomeOf(result)]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
