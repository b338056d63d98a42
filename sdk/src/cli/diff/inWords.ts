import type { Difference, DocumentChange, FieldChange, Named } from './compareEditions.js'

const longest = 60

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = String(value)
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return typeof value === 'string' && /\s/.test(text) ? `“${cut}”` : cut
}

const lineOf = ({ path, before, after }: FieldChange): string => {
  const old = before instanceof Set ? before : new Set()
  const now = after instanceof Set ? after : new Set()
  if (old.size + now.size === 0) return `${path}: ${shown(before)} → ${shown(after)}`
  const added = [...now].filter((one) => !old.has(one))
  const removed = [...old].filter((one) => !now.has(one))
  return [
    `${path}:`,
    ...(added.length > 0 ? [`now also ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`no longer ${removed.join(', ')}`] : []),
  ].join(' ')
}

const nameLine = ({ type, slug, title }: Named): string => `${type}/${slug}: ${title}`

const changeLines = (change: DocumentChange): string[] => [
  `  ${nameLine(change)}`,
  ...change.fields.map((field) => `    ${lineOf(field)}`),
]

const section = <Item>(
  title: string,
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
): string[] => (items.length > 0 ? [`${title} (${items.length})`, ...items.flatMap(linesOf), ''] : [])

/** The difference for people, the weightiest first. */
export const inWords = ({ judged, removed, added, figures, changed }: Difference): string =>
  [
    ...section('Claims that are judged otherwise', judged, changeLines),
    ...section('No longer published', removed, (one) => [`  ${nameLine(one)}`]),
    ...section('New', added, (one) => [`  ${nameLine(one)}`]),
    ...section('Other figures', figures, changeLines),
    ...section('Other changes', changed, changeLines),
  ]
    .join('\n')
    .trimEnd() || 'Nothing changed'
