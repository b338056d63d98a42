import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimForGrading, EvidenceForGrading } from '../../../../src/domain/claims/bodyOfEvidence'
import { claimProblems } from '../../../../src/domain/claims/claimProblems'
import { allowedCertainties } from '../../../../src/domain/claims/grading/allowedCertainties'
import { proposeCertainty } from '../../../../src/domain/claims/grading/proposeCertainty'
import { gradeReasonCodes, type GradeReason } from '../../../../src/domain/vocabulary/evidence'
import { anyClaim } from './anyClaim'

const trial: EvidenceForGrading = {
  design: 'rct',
  model: 'human',
  stance: 'supports',
  citationTitle: 'A trial',
  integrity: 'ok',
  participants: 900,
}
const review: EvidenceForGrading = {
  ...trial,
  design: 'systematic-review',
  citationTitle: 'A review',
  finding: 'Pooled randomised trials.',
}
const cohort: EvidenceForGrading = { ...trial, design: 'cohort', citationTitle: 'A cohort' }
const mice: EvidenceForGrading = { ...trial, model: 'animal', citationTitle: 'In mice' }

const claim = (...evidence: EvidenceForGrading[]): ClaimForGrading => ({
  basis: 'clinical-evidence',
  verdict: 'supported',
  direction: 'beneficial',
  predicate: 'supplementation-affects',
  evidence,
  reasons: [],
})

const codesOf = (given: ClaimForGrading): GradeReason[] =>
  proposeCertainty(given)
    .reasons.filter(({ counts }) => counts)
    .map(({ code }) => code)

describe('where a level starts', () => {
  test.each([
    ['a systematic review of randomised trials', [review], 'high'],
    ['a trial without any review stops below high', [trial], 'moderate'],
    ['an observational study', [cohort], 'low'],
    ['a case series', [{ ...cohort, design: 'case-series' }], 'very-low'],
    ['a review of cohort studies', [{ ...review, finding: 'Pooled eleven cohort studies.' }], 'low'],
    ['a narrative review', [{ ...review, design: 'narrative-review' }], 'low'],
    ['an animal study', [mice], 'very-low'],
    ['a trial beside animal studies', [trial, mice], 'moderate'],
    ['background alone', [{ ...review, stance: 'background' }], 'very-low'],
  ] satisfies [string, EvidenceForGrading[], string][])('%s', (_name, evidence, expected) => {
    expect(proposeCertainty(claim(...evidence)).certainty).toBe(expected)
  })

  test('nothing is proposed without a citation that may be cited', () => {
    const retracted: EvidenceForGrading = { ...review, integrity: 'retracted' }
    expect(proposeCertainty(claim()).certainty).toBeUndefined()
    expect(proposeCertainty(claim(retracted)).certainty).toBeUndefined()
    expect(proposeCertainty(claim({ design: 'rct' })).explanation).toEqual([
      expect.stringMatching(/add evidence/),
    ])
  })

  test('what a review gathers is asked for where no row says it, and the answer counts', () => {
    const silent = claim({ ...review, finding: undefined })
    expect(proposeCertainty(silent).explanation).toContainEqual(expect.stringMatching(/No row says what/))
    expect(proposeCertainty(silent, { reviewsHold: 'observational' }).certainty).toBe('low')
    expect(proposeCertainty(silent, { reviewsHold: 'randomised' }).certainty).toBe('high')
  })

  test('composition data measured in a data set starts high, and is not to be graded', () => {
    const measured: ClaimForGrading = { ...claim({ ...trial, design: 'dataset' }), basis: 'composition-data' }
    expect(proposeCertainty(measured)).toMatchObject({ certainty: 'not-graded', onScale: 'high' })
  })
})

describe('what lowers it', () => {
  const wide = { measure: 'mean difference', value: -1, ciLow: -4, ciHigh: 2 }
  test.each([
    ['an interval that includes no effect', [{ ...review, effect: wide }], ['Imprecision']],
    [
      'a ratio is compared with 1',
      [{ ...review, effect: { measure: 'risk ratio', value: 0.8, ciLow: 0.6, ciHigh: 1.1 } }],
      ['Imprecision'],
    ],
    [
      'a ratio clear of 1 is precise',
      [{ ...review, effect: { measure: 'risk ratio', value: 0.8, ciLow: 0.6, ciHigh: 0.9 } }],
      [],
    ],
    ['few participants', [{ ...review, participants: 151 }], ['Imprecision']],
    ['unknown numbers are not few', [{ ...review, participants: undefined }], []],
    ['stances that differ', [review, { ...trial, stance: 'refutes' }], ['Inconsistency']],
    ['a mixed result', [{ ...review, stance: 'mixed' }], ['Inconsistency']],
    [
      'a high risk of bias',
      [{ ...review, riskOfBias: 'Moderate to high in all three trials' }],
      ['RiskOfBias'],
    ],
    ['a low risk of bias', [{ ...review, riskOfBias: 'Low in all trials; not high in any' }], []],
    ['una calidad baja', [{ ...review, riskOfBias: 'Calidad baja en general' }], ['RiskOfBias']],
    ['half of it in animals', [review, mice], ['Indirectness']],
    [
      'small, one-sided and paid for by those who sell',
      [
        { ...trial, participants: 40, funding: 'Paid for by the manufacturer' },
        { ...trial, participants: 50 },
      ],
      ['Imprecision', 'PublicationBias'],
    ],
  ] satisfies [string, EvidenceForGrading[], GradeReason[]][])('%s', (_name, evidence, expected) => {
    expect(codesOf(claim(...evidence))).toEqual(expected)
  })

  test('a suggestion that is set aside counts no more, one that is recorded counts all the same', () => {
    const small = claim({ ...review, participants: 151 })
    const setAside = new Set<GradeReason>(['Imprecision'])
    expect(proposeCertainty(small).certainty).toBe('moderate')
    expect(proposeCertainty(small, { setAside }).certainty).toBe('high')
    expect(proposeCertainty({ ...small, reasons: ['Imprecision'] }, { setAside }).certainty).toBe('moderate')
  })

  test('a reason that only the editor sees counts', () => {
    expect(proposeCertainty({ ...claim(review), reasons: ['PublicationBias'] }).certainty).toBe('moderate')
  })
})

describe('what raises it', () => {
  const large = { measure: 'relative risk', value: 2.4, ciLow: 1.9, ciHigh: 3 }
  const strong: EvidenceForGrading = { ...cohort, effect: large }

  test('a large effect of an observational study', () => {
    expect(proposeCertainty(claim(strong)).certainty).toBe('moderate')
    expect(codesOf(claim(strong))).toEqual(['LargeEffect'])
  })

  test('a protective effect is as large as its inverse', () => {
    const halved = { measure: 'relative risk', value: 0.4, ciLow: 0.3, ciHigh: 0.5 }
    expect(codesOf(claim({ ...cohort, effect: halved }))).toEqual(['LargeEffect'])
  })

  test('not that of trials, and not while anything lowers the level', () => {
    expect(codesOf(claim({ ...review, effect: large }))).toEqual([])
    expect(codesOf(claim({ ...strong, participants: 30 }))).toEqual(['Imprecision'])
  })

  test('a dose-response gradient', () => {
    const graded = { ...cohort, finding: 'Risk fell by 5% per 100 mg a day.' }
    expect(codesOf(claim(graded))).toEqual(['DoseResponseGradient'])
  })

  test('opposing confounding, once the editor records it', () => {
    expect(codesOf(claim(cohort))).toEqual([])
    expect(proposeCertainty({ ...claim(cohort), reasons: ['PlausibleConfounding'] }).certainty).toBe(
      'moderate',
    )
  })
})

describe('the rules of publishing', () => {
  test('a proposal never comes to a level that they refuse', () => {
    fc.assert(
      fc.property(anyClaim, fc.subarray(gradeReasonCodes.map(({ value }) => value)), (given, aside) => {
        const { certainty, onScale } = proposeCertainty(given, { setAside: new Set(aside) })
        for (const level of [certainty, onScale]) {
          if (level === undefined) continue
          const problems = claimProblems({ ...given, certainty: level })
          expect(problems.filter(({ path }) => path === 'certainty')).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a level is refused with the very message that a save would show', () => {
    const refused = allowedCertainties(claim(mice)).filter(({ refusals }) => refusals.length > 0)
    expect(refused.map(({ certainty }) => certainty)).toEqual(['high', 'moderate', 'low', 'not-graded'])
    for (const { certainty, refusals } of refused) {
      const messages = claimProblems({ ...claim(mice), certainty }).map(({ message }) => message)
      expect(messages).toEqual(expect.arrayContaining([...refusals]))
    }
  })

  test('why the level stops where it does is said', () => {
    expect(proposeCertainty(claim(trial)).explanation.join('\n')).toMatch(
      /The rules stop it at moderate: High certainty needs a systematic review/,
    )
  })

  test('every reason that counts is explained', () => {
    fc.assert(
      fc.property(anyClaim, (given) => {
        const { reasons, explanation } = proposeCertainty(given)
        const counting = reasons.filter(({ counts }) => counts)
        const told = explanation.filter((line) => / (lowers|raises) it by (one|two) levels?\./.test(line))
        expect(told).toHaveLength(counting.length)
      }),
    )
  })
})
