'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = Readonly<Record<string, unknown>>

/** What names a row, in order of preference. */
const naming = [
  'name',
  'substance',
  'text',
  'measure',
  'label',
  'authority',
  'risk',
  'quote',
  'code',
  'finding',
  'family',
  'literal',
]

const firstText = (row: Row): string | undefined =>
  naming
    .map((field) => row[field])
    .find((value): value is string => typeof value === 'string' && value !== '')

const mostCharacters = 90

/** Cut between words, and told that it was. */
const shortened = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')}…` : text

/** Names a row of an array by its own content, so that a collapsed list can be read. */
export const RowLabel = ({ singular = 'item' }: { singular?: string }) => {
  const { data, rowNumber } = useRowLabel<Row>()
  const text = firstText(data ?? {})
  return <span>{text ? shortened(text) : `${singular} ${(rowNumber ?? 0) + 1}`}</span>
}
