import { listAt, textAt, valueAt } from '../../ask/readAnswer'

export type ShownClaim = {
  readonly id: string
  readonly statement: string
  readonly certainty?: string
  readonly population?: string
  readonly state: string
}

export type ShownGroup = {
  readonly stance: string
  readonly label: string
  readonly claims: readonly ShownClaim[]
}

export type ShownComparison = {
  readonly key: string
  readonly question: string
  readonly family: string
  readonly between: string
  readonly isContradiction: boolean
  readonly groups: readonly ShownGroup[]
}

const claimsIn = (group: unknown): ShownClaim[] =>
  listAt(group, 'claims').flatMap((claim) => {
    const id = textAt(claim, 'id')
    if (id === undefined) return []
    return [
      {
        id,
        statement: textAt(claim, 'statement') ?? 'Without a statement',
        certainty: textAt(claim, 'certainty'),
        population: textAt(claim, 'population'),
        state: textAt(claim, 'state') ?? 'Draft',
      },
    ]
  })

/** The answer of `/api/claims/contradictions` as it is shown. */
export const readComparisons = (body: unknown): ShownComparison[] =>
  listAt(body, 'comparisons').map((comparison) => {
    const nodes = [textAt(comparison, 'subjectTitle'), textAt(comparison, 'objectTitle')]
    const family = textAt(comparison, 'family') ?? ''
    return {
      key: [family, textAt(comparison, 'subject'), textAt(comparison, 'object')].join(' '),
      question: textAt(comparison, 'question') ?? '',
      family,
      between: nodes.filter((title) => title !== undefined).join(' and '),
      isContradiction: valueAt(comparison, 'isContradiction') === true,
      groups: listAt(comparison, 'groups').map((group) => ({
        stance: textAt(group, 'stance') ?? '',
        label: textAt(group, 'label') ?? '',
        claims: claimsIn(group),
      })),
    }
  })
