import { describe, expect, test } from 'vitest'
import { compareIdentity } from '../../../../src/domain/citations/compareIdentity'
import { titleSimilarity } from '../../../../src/domain/citations/normaliseTitle'
import { workKey } from '../../../../src/domain/citations/workKey'
import type { RegisterRecord, Work } from '../../../../src/domain/citations/work'

const own: Work = {
  title: 'Magnesium for skeletal muscle cramps',
  year: 2020,
  authors: [{ family: 'Dugré', given: 'N' }],
  doi: '10.1002/14651858.CD009402.pub3',
  pmid: '32956536',
}

const record = (work: Partial<Work> = {}, years: number[] = [2020]): RegisterRecord => ({
  register: 'PubMed',
  work: { ...own, ...work },
  years,
  notices: [],
})

const statusWith = (work: Partial<Work>, years?: number[]) =>
  compareIdentity(own, [record(work, years)]).status

describe('a citation is verified', () => {
  test.each([
    ['when everything is the same', {}, [2020]],
    [
      'with accents, case and markup aside',
      { title: 'MAGNESIUM for <i>skeletal</i> muscle cramps.', authors: [{ family: 'DUGRE' }] },
      [2020],
    ],
    ['a year apart', {}, [2021]],
    ['by any of the years that the register gives', {}, [2025, 2019]],
    [
      'with the subtitle left out',
      { title: 'Magnesium for skeletal muscle cramps: a systematic review' },
      [2020],
    ],
    [
      'when its title says that it was retracted',
      { title: 'RETRACTED: Magnesium for skeletal muscle cramps' },
      [2020],
    ],
    ['with a DOI in another case', { doi: '10.1002/14651858.cd009402.PUB3' }, [2020]],
    ['with a particle before the name', { authors: [{ family: 'de Dugré' }] }, [2020]],
  ])('%s', (_name, work, years) => {
    expect(statusWith(work, years)).toBe('verified')
  })
})

describe('there is a conflict', () => {
  test.each([
    ['of titles', { title: 'Vitamin D for the prevention of falls' }, [2020], 'title is “Magnesium for'],
    ['of years two apart', {}, [2018], 'year is “2020” here, “2018” at PubMed'],
    ['of first authors', { authors: [{ family: 'Katzberg' }] }, [2020], 'first author is “Dugré”'],
    ['of DOIs', { doi: '10.1002/14651858.CD009402.pub2' }, [2020], 'DOI is “10.1002/14651858.CD009402.pub3”'],
    ['of PMIDs', { pmid: '22972143' }, [2020], 'PMID is “32956536” here, “22972143”'],
  ])('%s, and the note says which', (_name, work, years, note) => {
    const verdict = compareIdentity(own, [record(), record(work, years)])
    expect(verdict.status).toBe('conflict')
    expect(verdict.note).toContain(note)
  })
})

describe('it stays unverified', () => {
  test('where no register has it', () => {
    expect(compareIdentity(own, [])).toMatchObject({
      status: 'unverified',
      note: 'No register was found to hold this work.',
    })
  })

  test('where the register tells the identifiers alone', () => {
    expect(statusWith({ title: undefined, authors: [] }, [])).toBe('unverified')
  })
})

test('titles of a series are not the same', () => {
  expect(
    titleSimilarity('Dietary reference values for zinc', 'Dietary reference values for iron'),
  ).toBeLessThan(0.85)
  expect(titleSimilarity('Iron & fatigue', 'Iron and zinc')).toBeLessThan(0.85)
  expect(titleSimilarity('', '')).toBe(0)
})

test('a work without identifiers is known by title, year and first author', () => {
  expect(workKey(own)).toBe(
    workKey({ ...own, title: 'Magnesium for Skeletal Muscle Cramps.', authors: [{ family: 'DUGRE' }] }),
  )
  expect(workKey(own)).not.toBe(workKey({ ...own, year: 2012 }))
  expect(workKey({ title: own.title })).toBeUndefined()
})
