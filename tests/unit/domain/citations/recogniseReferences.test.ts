import { describe, expect, test } from 'vitest'
import { recogniseReferences } from '../../../../src/domain/citations/recogniseReferences'

const ids = (text: string) =>
  recogniseReferences(text).map(({ doi, pmid, pmcid, isbn, url }) =>
    Object.fromEntries(
      Object.entries({ doi, pmid, pmcid, isbn, url }).filter(([, value]) => value !== undefined),
    ),
  )

const garrison = '10.1002/14651858.CD009402.pub3'

describe('an identifier is found', () => {
  test.each([
    [garrison, { doi: garrison }],
    [`doi: ${garrison}.`, { doi: garrison }],
    [`https://doi.org/${garrison}`, { doi: garrison }],
    ['https://doi.org/10.1016/S0140-6736(05)67889-0', { doi: '10.1016/S0140-6736(05)67889-0' }],
    [`https://onlinelibrary.wiley.com/doi/${garrison}/full?cookie=1`, { doi: garrison }],
    [`https://publisher.example/doi/pdf/${garrison}.pdf`, { doi: garrison }],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0057476',
      { doi: '10.1371/journal.pone.0057476' },
    ],
    [
      'https://link.example/content/pdf/10.1007%2Fs00198-014-2793-0.pdf',
      { doi: '10.1007/s00198-014-2793-0' },
    ],
    ['32956536', { pmid: '32956536' }],
    ['PMID: 32956536', { pmid: '32956536' }],
    ['https://pubmed.ncbi.nlm.nih.gov/32956536/?from_term=cramps', { pmid: '32956536' }],
    ['pmc4717874', { pmcid: 'PMC4717874' }],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC4717874/#S1', { pmcid: 'PMC4717874' }],
    ['978-0-309-16394-1', { isbn: '9780309163941' }],
    ['ISBN 0-309-16394-3', { isbn: '0309163943' }],
    ['https://ods.od.nih.gov/factsheets/Magnesium/', { url: 'https://ods.od.nih.gov/factsheets/Magnesium/' }],
  ])('in %s', (text, expected) => {
    expect(ids(text)).toEqual([expected])
  })

  test('and several in one reference are of one work', () => {
    const text = `Garrison SR, et al. Magnesium for skeletal muscle cramps. Cochrane Database Syst Rev. 2020;9:CD009402. doi: ${garrison}. PMID: 32956536; PMCID: PMC8094171.`
    expect(ids(text)).toEqual([{ doi: garrison, pmid: '32956536', pmcid: 'PMC8094171' }])
    expect(ids(`32956536 ${garrison}`)).toEqual([{ doi: garrison, pmid: '32956536' }])
  })
})

describe('several works are told apart', () => {
  test('one a line', () => {
    expect(ids(`${garrison}\nPMID 123\n\nPMC555`)).toEqual([
      { doi: garrison },
      { pmid: '123' },
      { pmcid: 'PMC555' },
    ])
  })

  test('in a list of one kind', () => {
    expect(ids('PMID: 32956536, PMID: 22972143; 9500320')).toEqual([
      { pmid: '32956536' },
      { pmid: '22972143' },
      { pmid: '9500320' },
    ])
  })

  test('as numbered references', () => {
    const text =
      '1. Garrison SR. Magnesium for cramps. J. 2020;9:1-9\n2. Katzberg HD. Cramps. N. 2010;74:691-6'
    expect(recogniseReferences(text).map((reference) => reference.text)).toEqual([
      'Garrison SR. Magnesium for cramps. J. 2020;9:1-9',
      'Katzberg HD. Cramps. N. 2010;74:691-6',
    ])
  })

  test('but one reference broken into lines is one', () => {
    const text =
      'Garrison SR, Korownyk CS. Magnesium for skeletal\nmuscle cramps. Cochrane Database Syst\nRev. 2020'
    expect(recogniseReferences(text)).toHaveLength(1)
  })
})

test('pages and years are no PMIDs, and nothing is found in nothing', () => {
  expect(ids('Cramps. Neurology. 2010;74(8):691-696')).toEqual([{}])
  expect(ids(' \n ')).toEqual([])
})
