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
]

const firstText = (row: Row): string | undefined =>
  naming
    .map((field) => row[field])
    .find((value): value is string => typeof value === 'string' && value !== '')

/** Names a row of an array by its own content, so that a collapsed list can be read. */
export const RowLabel = ({ singular = 'item' }: { singular?: string }) => {
  const { data, rowNumber } = useRowLabel<Row>()
  const text = firstText(data ?? {})
  return <span>{text ? text.slice(0, 90) : `${singular} ${(rowNumber ?? 0) + 1}`}</span>
}
