'use client'

import { useSearchParams } from 'next/navigation'
import { useApi } from '../../ask/useApi'

/** The history as a file, as the list above the links filters it. */
export const HistoryExport = () => {
  const api = useApi()
  const filters = [...useSearchParams()].filter(([name]) => name.startsWith('where['))
  const address = (format: string): string =>
    `${api}/audit-events/export?${new URLSearchParams([...filters, ['format', format]]).toString()}`
  return (
    <p>
      {filters.length > 0 ? 'What the filters leave, as a file: ' : 'All of it as a file: '}
      <a href={address('csv')}>table (CSV)</a>, <a href={address('ndjson')}>lines of JSON</a>.
    </p>
  )
}
