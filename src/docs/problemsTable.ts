import type { ProblemCatalogue } from '../openapi/types'
import { markdownTable } from './markdownTable'

/** The error catalogue as a Markdown table, in its own order. */
export const problemsTable = (problems: ProblemCatalogue): string =>
  markdownTable(
    ['Code', 'Status', 'Title', 'When it occurs and what to do'],
    Object.entries(problems).map(([code, { status, title, description }]) => [
      `\`${code}\``,
      String(status),
      title,
      description,
    ]),
  )
