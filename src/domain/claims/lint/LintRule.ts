/** What is wrong with a passage. */
export type LintKind = 'treatment' | 'promotion' | 'overstatement' | 'urgency' | 'diagnosis'

export type LintRule = {
  readonly kind: LintKind
  readonly pattern: RegExp
  /** Why it may not be said so, one sentence. */
  readonly reason: string
  /** What to write in its place. */
  readonly instead: string
  /** True of words that mislead also after "no" or "not", as "no side effects" does. */
  readonly evenNegated?: boolean
}

/** A pattern over whole words of any script, whatever their case. */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')

type Advice = Pick<LintRule, 'kind' | 'reason' | 'instead' | 'evenNegated'>

/** What is said of a passage, in whichever language it was found. */
export const advice = {
  cure: {
    kind: 'treatment',
    reason: 'A nutrient is not said to cure or heal; the word promises an end of a disease.',
    instead: 'Say what was measured: “reduced the number of attacks”, “relieved symptoms in some people”.',
  },
  disease: {
    kind: 'treatment',
    reason:
      'It says that a disease is treated or prevented. For foods and supplements that is a medicinal claim.',
    instead:
      'Name the study and what it found, or say “is studied for”. A medicine given by a clinician is named as such.',
  },
  miracle: {
    kind: 'promotion',
    reason: 'It sells rather than tells.',
    instead: 'Leave it out, or say what the effect was and how large.',
  },
  detox: {
    kind: 'promotion',
    reason: '“Detox” and “toxins” name no substance and no measurable effect.',
    instead: 'Name the substance and the organ, or leave it out.',
  },
  boost: {
    kind: 'promotion',
    reason: 'It promises more than normal function and does not say of what.',
    instead: '“Contributes to normal …” where that is authorised, or the measured change.',
  },
  guarantee: {
    kind: 'promotion',
    reason: 'No effect in health is certain for everybody.',
    instead: 'Say how often it happened in the study.',
  },
  proven: {
    kind: 'overstatement',
    reason: 'It sounds more certain than a grade can say; the certainty is shown beside the text.',
    instead: 'Name the kind of study: “in a randomised trial”, “a systematic review found”.',
  },
  superlative: {
    kind: 'promotion',
    reason: 'A superlative compares with everything, and no study did.',
    instead: 'Say what it was compared with, and by how much it differed.',
  },
  safe: {
    kind: 'overstatement',
    reason: 'Nothing is free of risk for everybody; readers may take more for it.',
    instead: 'Name the upper level and the unwanted effects that were seen.',
    evenNegated: true,
  },
  urgency: {
    kind: 'urgency',
    reason: 'It presses the reader to act.',
    instead: 'Leave it out. When somebody should seek care is said as a red flag of the symptom.',
    evenNegated: true,
  },
  instant: {
    kind: 'overstatement',
    reason: 'It promises a quick result for everybody.',
    instead: 'Give the dose and the duration of the study.',
  },
  literally: {
    kind: 'overstatement',
    reason: 'It lends weight that the evidence has to lend.',
    instead: 'Leave it out.',
  },
  diagnosis: {
    kind: 'diagnosis',
    reason: 'It tells readers what they have, which only an examination can.',
    instead: '“Can be a sign of …, and has other causes”.',
  },
} satisfies Record<string, Advice>
