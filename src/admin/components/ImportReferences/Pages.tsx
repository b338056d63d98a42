'use client'

import { Button } from '@payloadcms/ui'
import type { Page } from './api'
import { count } from './words'

export const filters = [
  ['all', 'All'],
  ['problems', 'To look at'],
  ['errors', 'With errors'],
  ['known', 'Known already'],
] as const

export type Filter = (typeof filters)[number][0]

type Props = {
  readonly page: Page
  readonly show: Filter
  readonly onTurn: (page: number, show: Filter) => void
}

/** Which records are shown, and the way through their pages. */
export const Pages = ({ page: { page, totalDocs, totalPages }, show, onTurn }: Props) => (
  <div className="import-references__pages">
    <div aria-label="Which records" className="import-references__row" role="group">
      {filters.map(([value, label]) => (
        <Button
          aria-pressed={value === show}
          buttonStyle={value === show ? 'primary' : 'secondary'}
          key={value}
          margin={false}
          onClick={() => onTurn(1, value)}
          size="small"
          type="button"
        >
          {label}
        </Button>
      ))}
    </div>
    <nav aria-label="Pages of records" className="import-references__row">
      <Button
        buttonStyle="secondary"
        disabled={page <= 1}
        margin={false}
        onClick={() => onTurn(page - 1, show)}
        size="small"
        type="button"
      >
        Previous
      </Button>
      <span>
        Page {page} of {totalPages}, {count(totalDocs, 'record', 'records')}
      </span>
      <Button
        buttonStyle="secondary"
        disabled={page >= totalPages}
        margin={false}
        onClick={() => onTurn(page + 1, show)}
        size="small"
        type="button"
      >
        Next
      </Button>
    </nav>
  </div>
)
