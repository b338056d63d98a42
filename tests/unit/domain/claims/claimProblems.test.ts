import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimForRules, EvidenceForRules } from '../../../../src/domain/claims/bodyOfEvidence'
import { claimProblems } from '../../../../src/domain/claims/claimProblems'
import {
  bases,
  certainties,
  directions,
  evidenceModels,
  predicates,
  stances,
  studyDesigns,
  verdicts,
  type Certainty,
} from '../../../../src/domain/vocabulary/evidence'
import { integrityStatuses } from '../../../../src/domain/vocabulary/governance'
import type { Term } from '../../../../src/domain/vocabulary/term'

const review: EvidenceForRules = {
  design: 'systematic-review',
  model: 'human',
  stance: 'supports',
  citationTitle: 'Magnesium for skeletal muscle cramps',
  integrity: 'ok',
}
const trial: EvidenceForRules = { ...review, design: 'rct', citationTitle: 'A trial' }
const mice: EvidenceForRules = { ...review, design: 'animal', model: 'animal', citationTitle: 'In mice' }
const cells: EvidenceForRules = {
  ...review,
  design: 'in-vitro',
  model: 'in-vitro',
  citationTitle: 'In cells',
}
const narrative: EvidenceForRules = { ...review, design: 'narrative-review', citationTitle: 'A review' }
const opinion: EvidenceForRules = { ...review, design: 'expert-opinion', citationTitle: 'An opinion' }
const report: EvidenceForRules = { ...review, design: 'authoritative-report', citationTitle: 'A report' }
const dataset: EvidenceForRules = { ...review, design: 'dataset', citationTitle: 'FoodData Central' }

const sound: ClaimForRules = {
  basis: 'clinical-evidence',
  verdict: 'supported',
  certainty: 'high',
  direction: 'beneficial',
  predicate: 'supplementation-affects',
  evidence: [review],
}

type Case = [name: string, change: Partial<ClaimForRules>, path?: string, message?: RegExp]

/** Each rule is seen to refuse and, on the near side of its limit, to let pass. */
const cases: Case[] = [
  ['a sound claim passes', {}],

  [
    'no evidence',
    { certainty: 'low', evidence: [] },
    'evidence',
    /at least one item of evidence with a citation/,
  ],
  [
    'evidence that cites nothing',
    { certainty: 'low', evidence: [{ design: 'rct' }] },
    'evidence',
    /with a citation/,
  ],

  ['no certainty', { certainty: undefined }, 'certainty', /needs a certainty/],
  ['no direction', { direction: undefined }, 'direction', /needs a direction/],

  [
    'clinical evidence left ungraded',
    { certainty: 'not-graded' },
    'certainty',
    /basis is clinical-evidence has to be graded/,
  ],
  [
    'mechanism left ungraded',
    { basis: 'mechanistic', certainty: 'not-graded' },
    'certainty',
    /has to be graded/,
  ],
  [
    'marketing left ungraded',
    { basis: 'marketing', verdict: 'mixed', certainty: 'not-graded' },
    'certainty',
    /has to be graded/,
  ],
  [
    'an authority left ungraded',
    { basis: 'authoritative-reference', certainty: 'not-graded' },
    'certainty',
    /has to be graded/,
  ],
  ['physiology ungraded', { basis: 'established-physiology', certainty: 'not-graded' }],
  ['a description ungraded', { basis: 'descriptive', certainty: 'not-graded' }],
  ['advice ungraded', { basis: 'advice', certainty: 'not-graded' }],
  ['rhetoric ungraded', { basis: 'rhetorical', certainty: 'not-graded' }],
  ['composition ungraded', { basis: 'composition-data', certainty: 'not-graded' }],

  [
    'mice alone at low',
    { certainty: 'low', verdict: 'mixed', evidence: [mice] },
    'certainty',
    /Animal or in-vitro evidence alone/,
  ],
  [
    'mice and cells at low',
    { certainty: 'low', verdict: 'mixed', evidence: [mice, cells] },
    'certainty',
    /Animal or in-vitro/,
  ],
  [
    'a trial in animals at low',
    { certainty: 'low', verdict: 'mixed', evidence: [{ ...trial, model: 'animal' }] },
    'certainty',
    /Animal/,
  ],
  [
    'an animal study of no stated model at low',
    { certainty: 'low', verdict: 'mixed', evidence: [{ ...mice, model: undefined }] },
    'certainty',
    /Animal/,
  ],
  [
    'an in-vitro study of no stated model at low',
    { certainty: 'low', verdict: 'mixed', evidence: [{ ...cells, model: undefined }] },
    'certainty',
    /Animal/,
  ],
  [
    'another study in cells at low',
    { certainty: 'low', verdict: 'mixed', evidence: [{ ...trial, model: 'in-vitro' }] },
    'certainty',
    /Animal/,
  ],
  ['mice alone at very low', { certainty: 'very-low', verdict: 'insufficient', evidence: [mice] }],
  ['mice beside a trial at low', { certainty: 'low', evidence: [mice, trial] }],
  [
    'mice alone, ungraded physiology',
    { basis: 'established-physiology', certainty: 'not-graded', verdict: 'mixed', evidence: [mice] },
  ],

  [
    'mice alone and supported',
    { certainty: 'very-low', verdict: 'supported', evidence: [mice] },
    'verdict',
    /cannot make a claim "supported"/,
  ],
  [
    'cells alone and supported, ungraded',
    { basis: 'descriptive', certainty: 'not-graded', evidence: [cells] },
    'verdict',
    /Animal or in-vitro/,
  ],

  [
    'a narrative review alone at moderate',
    { certainty: 'moderate', evidence: [narrative] },
    'certainty',
    /Narrative reviews and expert opinion alone allow low/,
  ],
  [
    'opinion and a narrative review at moderate',
    { certainty: 'moderate', evidence: [opinion, narrative] },
    'certainty',
    /Narrative reviews/,
  ],
  [
    'a narrative review and mice at moderate',
    { certainty: 'moderate', evidence: [narrative, mice] },
    'certainty',
    /Narrative reviews/,
  ],
  ['a narrative review alone at low', { certainty: 'low', evidence: [narrative] }],
  ['a narrative review and mice at low', { certainty: 'low', evidence: [narrative, mice] }],
  ['a narrative review beside a trial at moderate', { certainty: 'moderate', evidence: [narrative, trial] }],

  [
    'background alone at low',
    { certainty: 'low', evidence: [{ ...trial, stance: 'background' }] },
    'certainty',
    /only as background allows very low/,
  ],
  ['background alone at very low', { certainty: 'very-low', evidence: [{ ...trial, stance: 'background' }] }],
  [
    'background alone, ungraded',
    { basis: 'descriptive', certainty: 'not-graded', evidence: [{ ...trial, stance: 'background' }] },
  ],
  [
    'background beside a trial that refutes',
    {
      certainty: 'low',
      evidence: [
        { ...review, stance: 'background' },
        { ...trial, stance: 'refutes' },
      ],
    },
  ],

  [
    'marketing at high',
    { basis: 'marketing', verdict: 'mixed' },
    'certainty',
    /basis is marketing can never have high/,
  ],
  ['rhetoric at high', { basis: 'rhetorical' }, 'certainty', /basis is rhetorical can never have high/],
  ['marketing at moderate', { basis: 'marketing', verdict: 'mixed', certainty: 'moderate' }],

  [
    'marketing that is supported',
    { basis: 'marketing', certainty: 'low' },
    'verdict',
    /marketing claim can never be "supported"/,
  ],
  ['marketing with caveats', { basis: 'marketing', certainty: 'low', verdict: 'supported-with-caveats' }],

  [
    'high on a trial',
    { evidence: [trial] },
    'certainty',
    /^High certainty needs a systematic review.* authoritative report that/,
  ],
  [
    'high on a review cited as background',
    { evidence: [trial, { ...review, stance: 'background' }] },
    'certainty',
    /High certainty needs/,
  ],
  ['high on data for a clinical claim', { evidence: [dataset] }, 'certainty', /High certainty needs/],
  [
    'high on a trial for composition',
    { basis: 'composition-data', evidence: [trial] },
    'certainty',
    /, or a data set that/,
  ],
  ['high on a report', { evidence: [report] }],
  ['high on a review beside a trial', { evidence: [trial, review] }],
  ['high on a guideline', { evidence: [{ ...review, design: 'guideline' }] }],
  [
    'high on a meta-analysis that refutes',
    { evidence: [{ ...review, design: 'meta-analysis', stance: 'refutes' }] },
  ],
  ['high on data for composition', { basis: 'composition-data', evidence: [dataset] }],

  [
    'a retracted citation',
    { evidence: [review, { ...trial, integrity: 'retracted' }] },
    'evidence.1.citation',
    /"A trial" has been retracted; remove it/,
  ],
  [
    'a withdrawn citation',
    { evidence: [{ ...trial, integrity: 'withdrawn' }, review] },
    'evidence.0.citation',
    /"A trial" has been withdrawn/,
  ],
  ['a corrected citation', { evidence: [{ ...review, integrity: 'corrected' }] }],
  ['a superseded citation', { evidence: [{ ...review, integrity: 'superseded' }] }],

  [
    'a sign of deficiency as benefit',
    { predicate: 'deficiency-manifests-as' },
    'direction',
    /is not a benefit; choose "descriptive"/,
  ],
  ['a sign of excess as benefit', { predicate: 'excess-manifests-as' }, 'direction', /is not a benefit/],
  ['a sign of deficiency described', { predicate: 'deficiency-manifests-as', direction: 'descriptive' }],
  ['treatment as benefit', { predicate: 'treats' }],
]

describe('a claim about to be published', () => {
  test.each(cases.filter(([, , path]) => path !== undefined))(
    'is refused: %s',
    (_, change, path, message) => {
      expect(claimProblems({ ...sound, ...change })).toEqual([
        { path, message: expect.stringMatching(message ?? /./) },
      ])
    },
  )

  test.each(cases.filter(([, , path]) => path === undefined))('passes: %s', (_, change) => {
    expect(claimProblems({ ...sound, ...change })).toEqual([])
  })

  test('hears of all its problems at once, in the order of the form', () => {
    expect(claimProblems({ evidence: [] }).map((problem) => problem.path)).toEqual([
      'certainty',
      'direction',
      'evidence',
    ])
  })

  test('does not count a retracted review as the review that high certainty needs', () => {
    const paths = claimProblems({ ...sound, evidence: [{ ...review, integrity: 'retracted' }, trial] })
    expect(paths.map((problem) => problem.path)).toEqual(['certainty', 'evidence.0.citation'])
  })
})

describe('for any claim', () => {
  const oneOf = <Value extends string>(terms: readonly Term<Value>[]) =>
    fc.option(fc.constantFrom(...terms.map((term) => term.value)), { nil: undefined })
  const evidence: fc.Arbitrary<EvidenceForRules> = fc.record({
    design: oneOf(studyDesigns),
    model: oneOf(evidenceModels),
    stance: oneOf(stances),
    citationTitle: fc.option(fc.constant('A study'), { nil: undefined }),
    integrity: oneOf(integrityStatuses),
  })
  const claim: fc.Arbitrary<ClaimForRules> = fc.record({
    basis: oneOf(bases),
    verdict: oneOf(verdicts),
    certainty: oneOf(certainties),
    direction: oneOf(directions),
    predicate: oneOf(predicates),
    evidence: fc.array(evidence, { maxLength: 4 }),
  })
  const weaker: Certainty[] = ['high', 'moderate', 'low', 'very-low']

  test('lowering a certainty that is accepted is accepted', () => {
    fc.assert(
      fc.property(claim, fc.nat({ max: 2 }), (candidate, index) => {
        fc.pre(claimProblems({ ...candidate, certainty: weaker[index] }).length === 0)
        expect(claimProblems({ ...candidate, certainty: weaker[index + 1] })).toEqual([])
      }),
      { numRuns: 2000, maxSkipsPerRun: 1000 },
    )
  })

  test('every problem names a field of the form and ends as a sentence', () => {
    fc.assert(
      fc.property(claim, (candidate) => {
        for (const { path, message } of claimProblems(candidate)) {
          expect(path).toMatch(/^(certainty|direction|verdict|evidence(\.\d+\.citation)?)$/)
          expect(message).toMatch(/^.{20,}\.$/)
        }
      }),
    )
  })
})
