import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citationFields } from '../../../src/resolvers/citationFields'
import { createRegisters, type Registers } from '../../../src/resolvers/createRegisters'
import { lookUpWork } from '../../../src/resolvers/lookUpWork'
import { mergeRecords } from '../../../src/resolvers/mergeRecords'
import { resolveReferences } from '../../../src/resolvers/resolveReferences'
import { startRegisters, type ReplayedRegisters } from '../../helpers/registers/startRegisters'

let server: ReplayedRegisters
let registers: Registers

beforeAll(async () => {
  server = await startRegisters()
  registers = createRegisters({ ...server.settings, isOn: true, patience: { pause: 1 } })
})
afterAll(() => server.stop())

const fieldsOf = async (ids: Parameters<typeof lookUpWork>[1]) => {
  const { records } = await lookUpWork(registers, ids)
  return citationFields(
    mergeRecords(records),
    records.flatMap(({ notices }) => notices),
  )
}

describe('a journal article', () => {
  test('has names from Crossref, design and numbers from PubMed, whichever identifier it is asked by', async () => {
    const expected = {
      title: 'Magnesium for skeletal muscle cramps',
      cslType: 'article-journal',
      studyDesign: 'systematic-review',
      containerTitle: 'Cochrane Database of Systematic Reviews',
      year: 2020,
      issue: '9',
      pages: 'CD009402',
      language: 'en',
      doi: '10.1002/14651858.cd009402.pub3',
      pmid: '32956536',
      pmcid: 'PMC8094171',
    }
    for (const ids of [
      { doi: '10.1002/14651858.CD009402.pub3' },
      { pmid: '32956536' },
      { pmcid: 'PMC8094171' },
    ]) {
      const fields = await fieldsOf(ids)
      expect(fields).toMatchObject(expected)
      expect(fields['authors']).toHaveLength(7)
      expect(fields['authors']).toMatchObject([
        { family: 'Garrison', given: 'Scott R', orcid: '0000-0002-1825-0097' },
        { family: 'Korownyk' },
        {},
        {},
        {},
        {},
        {},
      ])
      expect(fields).not.toHaveProperty('integrity')
    }
  })

  test('is read from PubMed alone where Crossref has none', async () => {
    expect(await fieldsOf({ pmid: '90000001' })).toEqual({
      title: 'Calcio y densidad ósea en adultos',
      cslType: 'article-journal',
      studyDesign: 'rct',
      authors: [{ family: 'van der Berg', given: 'AB' }, { literal: 'Grupo de Estudio del Calcio' }],
      hasMoreAuthors: false,
      containerTitle: 'Revista de muestra',
      year: 2015,
      volume: '7',
      issue: '1',
      pages: '12-9',
      language: 'es',
      pmid: '90000001',
      pmcid: 'PMC9000001',
    })
  })

  test('loses the markup of its title and takes an article number for pages', async () => {
    expect(await fieldsOf({ doi: '10.5555/cofactor.corrected' })).toMatchObject({
      title: 'Iron & fatigue in non-anaemic women',
      pages: 'e17',
      year: 2018,
    })
  })
})

describe('what was said of a work later', () => {
  test.each([
    [
      'a retraction, told by Crossref and PubMed',
      { doi: '10.1016/s0140-6736(97)11096-0' },
      {
        status: 'retracted',
        noticeDate: '2010-02-06T12:00:00.000Z',
        noticeDoi: '10.1016/s0140-6736(10)60175-4',
        source: 'Retraction Watch',
      },
    ],
    [
      'an expression of concern',
      { doi: '10.5555/cofactor.concern' },
      {
        status: 'expression-of-concern',
        noticeDate: '2024-03-01T12:00:00.000Z',
        noticeDoi: '10.5555/cofactor.concern.notice',
        source: 'Crossref',
      },
    ],
    [
      'an erratum of a month',
      { doi: '10.5555/cofactor.corrected' },
      { status: 'corrected', noticeDate: '2018-07-01T12:00:00.000Z' },
    ],
    [
      'that another took its place, by Crossref',
      { doi: '10.5555/cofactor.old' },
      { status: 'superseded', noticeDoi: '10.5555/cofactor.new' },
    ],
    [
      'that another took its place, by PubMed',
      { pmid: '22972143' },
      { status: 'superseded', noticeDate: '2020-09-21T12:00:00.000Z', source: 'PubMed' },
    ],
  ])('%s', async (_name, ids, integrity) => {
    expect(await fieldsOf(ids)).toMatchObject({ integrity })
  })
})

test('a book is found by its ISBN, in either length', async () => {
  for (const isbn of ['9780309163941', '0309163943']) {
    const { references } = await resolveReferences(registers, `ISBN ${isbn}`)
    expect(references[0]?.resolved[0]).toMatchObject({
      source: 'crossref',
      match: 'identifier',
      work: {
        title: 'Dietary Reference Intakes for Calcium and Vitamin D',
        cslType: 'book',
        publisher: 'National Academies Press',
        isbn: '9780309163941',
      },
    })
  }
})

describe('a reference in free text', () => {
  test('is looked for, and what fits is a suggestion', async () => {
    const text = 'Garrison SR, et al. Magnesium for skeletal muscle cramps. Cochrane. 2020;9:CD009402'
    const { references, problems } = await resolveReferences(registers, text)
    expect(problems).toEqual([])
    expect(references[0]?.resolved.map(({ source, match }) => [source, match])).toEqual([
      ['crossref', 'suggestion'],
      ['parsed', 'suggestion'],
    ])
  })

  test('is not taken for a work that only shares words with it', async () => {
    const text = 'Smith J. Muscle strength in athletes of the lowlands. Journal of Sports. 2020;9:1-9'
    const { references } = await resolveReferences(registers, text)
    expect(references[0]?.resolved.map(({ source }) => source)).toEqual(['parsed'])
    expect(references[0]?.problems).toEqual([expect.stringContaining('Crossref has no work that fits')])
  })
})

describe('what nobody knows is told', () => {
  test.each([
    ['10.5555/nowhere', 'No register has "10.5555/nowhere". Look for a typing error.'],
    ['99999999', 'No register has "99999999". Look for a typing error.'],
    ['https://example.org/page', 'names no DOI, PMID or PMCID'],
    ['cramps', 'too short for a reference'],
  ])('%s', async (text, problem) => {
    const { references } = await resolveReferences(registers, text)
    expect(references[0]?.problems.join(' ')).toContain(problem)
  })

  test('nothing, and more than anybody pastes', async () => {
    expect((await resolveReferences(registers, '  ')).problems).toEqual([
      expect.stringContaining('nothing to look up'),
    ])
    const many = Array.from({ length: 21 }, () => 'PMID 32956536').join('\n')
    expect((await resolveReferences(registers, many)).problems).toEqual([
      expect.stringContaining('Only the first 20'),
    ])
  })

  test('a register that is down, beside what the other has', async () => {
    server.fail({ at: /esummary|esearch/, status: 500, times: 9 })
    const others = createRegisters({ ...server.settings, isOn: true, patience: { pause: 1 } })
    const { references } = await resolveReferences(others, '10.5555/cofactor.concern')
    server.reset()
    expect(references[0]).toMatchObject({
      resolved: [{ source: 'crossref' }],
      problems: ['PubMed has a fault of its own at the moment.'],
    })
  })
})
