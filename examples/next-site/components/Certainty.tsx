import type { Claim } from '@cofactor/sdk'

const grades: Record<Claim['certainty'], { readonly label: string; readonly filled: number }> = {
  high: { label: 'High certainty', filled: 4 },
  moderate: { label: 'Moderate certainty', filled: 3 },
  low: { label: 'Low certainty', filled: 2 },
  'very-low': { label: 'Very low certainty', filled: 1 },
  'not-graded': { label: 'Not graded', filled: 0 },
}

/** How sure a statement is by GRADE: in words, and as one to four marks. */
export const Certainty = ({ certainty }: { certainty: Claim['certainty'] }) => {
  const { label, filled } = grades[certainty]
  return (
    <span className="certainty">
      <span aria-hidden="true">{'●'.repeat(filled) + '○'.repeat(4 - filled)}</span> {label}
    </span>
  )
}
