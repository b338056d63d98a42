import type { Predicate } from '../../vocabulary/evidence'

/**
 * Predicates that answer the same question about the same two nodes, so that their claims can agree or disagree. "Shows
 * itself in a lack" and "taking it helps" are different questions: neither speaks for or against the other.
 */
export type Family = {
  readonly id: string
  readonly question: string
  readonly predicates: readonly Predicate[]
  /** The predicate of the same family that says the same with subject and object exchanged. */
  readonly mirrored?: Readonly<Partial<Record<Predicate, Predicate>>>
}

export const families: readonly Family[] = [
  {
    id: 'effect',
    question: 'What taking it does',
    predicates: ['supplementation-affects', 'treats'],
  },
  {
    id: 'deficiency-sign',
    question: 'Whether a lack shows itself so',
    predicates: ['deficiency-manifests-as'],
  },
  {
    id: 'excess-sign',
    question: 'Whether too much shows itself so',
    predicates: ['excess-manifests-as'],
  },
  {
    id: 'supply',
    question: 'Whether it adds to the supply in the body or takes from it',
    predicates: [
      'increases-absorption-of',
      'decreases-absorption-of',
      'increases-loss-of',
      'lowers-intake-of',
      'raises-risk-of-deficiency-of',
    ],
  },
  { id: 'role', question: 'What it does in the body', predicates: ['has-role-in', 'regulates'] },
  {
    id: 'interaction',
    question: 'Whether the two act on each other',
    predicates: ['interacts-with'],
    mirrored: { 'interacts-with': 'interacts-with' },
  },
  {
    id: 'composition',
    question: 'Whether one is found in the other',
    predicates: ['is-found-in', 'contains'],
    mirrored: { 'is-found-in': 'contains', contains: 'is-found-in' },
  },
  { id: 'prevalence', question: 'How common it is', predicates: ['has-prevalence'] },
  { id: 'description', question: 'How it is described', predicates: ['is-described-as'] },
]

export const familyOf = (predicate: Predicate): Family | undefined =>
  families.find(({ predicates }) => predicates.includes(predicate))
