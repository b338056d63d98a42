import { describe, expect, test } from 'vitest'
import { decidingNotice, isGraver, wholeDate } from '../../../../src/domain/citations/integrityNotices'
import { parseReference } from '../../../../src/domain/citations/parseReference'
import { likelyMatch, referenceMatch } from '../../../../src/domain/citations/referenceMatch'
import type { RegisterRecord } from '../../../../src/domain/citations/work'

describe('parseReference', () => {
  test('reads Vancouver style', () => {
    expect(
      parseReference(
        'Garrison SR, Korownyk CS, et al. Magnesium for skeletal muscle cramps. Cochrane Database Syst Rev. 2020;9(2):10-20.',
      ),
    ).toEqual({
      title: 'Magnesium for skeletal muscle cramps',
      cslType: 'article-journal',
      authors: [
        { family: 'Garrison', given: 'SR' },
        { family: 'Korownyk', given: 'CS' },
      ],
      hasMoreAuthors: true,
      containerTitle: 'Cochrane Database Syst Rev',
      year: 2020,
      volume: '9',
      issue: '2',
      pages: '10-20',
    })
  })

  test('reads APA style', () => {
    const text =
      'de la Cruz, I., & Van Berg, A. B. (2019). Zinc and the common cold. Journal of Trace Samples, 14(2), 101–109.'
    expect(parseReference(text)).toMatchObject({
      title: 'Zinc and the common cold',
      year: 2019,
      authors: [{ family: 'Cruz' }, { family: 'Van Berg', given: 'AB' }],
      containerTitle: 'Journal of Trace Samples',
      volume: '14',
      pages: '101-109',
    })
  })

  test('makes nothing of other sentences', () => {
    expect(parseReference('Magnesium helps against cramps')).toBeUndefined()
    expect(parseReference('')).toBeUndefined()
  })
})

describe('referenceMatch', () => {
  const record: RegisterRecord = {
    register: 'Crossref',
    work: { title: 'Magnesium for skeletal muscle cramps', authors: [{ family: 'Garrison' }] },
    years: [2020],
    notices: [],
  }

  test('is whole for a whole reference and likely for most of one', () => {
    expect(referenceMatch('Garrison SR. Magnesium for skeletal muscle cramps. 2020', record)).toBe(1)
    expect(referenceMatch('magnesium skeletal muscle cramps', record)).toBeGreaterThan(likelyMatch)
  })

  test('is unlikely for another work, and for a short title in a long text', () => {
    expect(referenceMatch('Zinc for the common cold. 2020', record)).toBeLessThan(likelyMatch)
    const short = { ...record, work: { title: 'Muscle cramps' } }
    expect(referenceMatch('Magnesium for skeletal muscle cramps. 2020', short)).toBeLessThan(likelyMatch)
  })
})

describe('notices', () => {
  test('the gravest decides, and the earliest of one kind', () => {
    const retracted = { kind: 'retracted', source: 'PubMed' } as const
    expect(
      decidingNotice([
        { kind: 'corrected', date: '2004', source: 'Crossref' },
        { ...retracted, date: '2010-02-06' },
        { ...retracted, date: '2009-01-01' },
        { kind: 'expression-of-concern', source: 'Crossref' },
      ]),
    ).toMatchObject({ kind: 'retracted', date: '2009-01-01' })
    expect(decidingNotice([])).toBeUndefined()
  })

  test('what somebody knows already never gets better', () => {
    expect(isGraver('retracted', 'corrected')).toBe(true)
    expect(isGraver('ok', 'retracted')).toBe(false)
    expect(isGraver('corrected', 'corrected')).toBe(false)
  })

  test('a month or a year becomes a day', () => {
    expect(wholeDate('2018-07')).toBe('2018-07-01T12:00:00.000Z')
    expect(wholeDate('2018')).toBe('2018-01-01T12:00:00.000Z')
    expect(wholeDate(undefined)).toBeUndefined()
  })
})
