import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doiKey, doiProblem, normaliseDoi } from '../../../../src/domain/identifiers/doi'
import { isbnProblem, normaliseIsbn } from '../../../../src/domain/identifiers/isbn'
import { normalisePmcid, pmcidProblem } from '../../../../src/domain/identifiers/pmcid'
import { normalisePmid, pmidProblem } from '../../../../src/domain/identifiers/pmid'

describe('a DOI', () => {
  test.each([
    ['10.1002/14651858.CD009402.pub3', '10.1002/14651858.CD009402.pub3'],
    ['https://doi.org/10.3390/nu7095388', '10.3390/nu7095388'],
    ['http://dx.doi.org/10.3390/nu7095388', '10.3390/nu7095388'],
    ['HTTPS://www.doi.org/10.17226/5776', '10.17226/5776'],
    ['doi.org/10.17226/5776', '10.17226/5776'],
    ['doi:10.17226/5776', '10.17226/5776'],
    ['DOI: 10.17226/5776.', '10.17226/5776'],
    [' 10.17226/5776). ', '10.17226/5776'],
    ['10.17226/5776"],', '10.17226/5776'],
    ['10.1016/S0140-6736(05)67889-0', '10.1016/S0140-6736(05)67889-0'],
    ['10.1016/S0140-6736(05)', '10.1016/S0140-6736(05)'],
    ['https://doi.org/10.1002/%28SICI%291097', '10.1002/(SICI)1097'],
    ['https://doi.org/10.1002/100%', '10.1002/100%'],
    ['10.1002/(SICI)49:8<693::AID-ASI4>3.0.CO;2-O', '10.1002/(SICI)49:8<693::AID-ASI4>3.0.CO;2-O'],
    ['10.1000.10/123', '10.1000.10/123'],
    [`10.17226/${'x'.repeat(1991)}`, `10.17226/${'x'.repeat(1991)}`],
  ])('is read from %s', (input, expected) => {
    expect(normaliseDoi(input)).toBe(expected)
    expect(doiProblem(input)).toBeUndefined()
  })

  test.each([
    ['', 'The DOI is empty'],
    ['  ', 'The DOI is empty'],
    ['26404370', 'starts with "10."'],
    ['https://example.org/10.17226/5776', 'starts with "10."'],
    ['10.17226', 'after the prefix comes a slash'],
    ['10.12/abc', '4 to 9 digits'],
    ['10.17226/', '4 to 9 digits'],
    ['10.17226/5776 10.17226/13050', 'contains a space'],
    ['10.17226/57\u000076', '4 to 9 digits'],
    [`10.17226/${'x'.repeat(3000)}`, 'has 3009 characters'],
  ])('is refused: %s', (input, reason) => {
    expect(normaliseDoi(input)).toBeUndefined()
    expect(doiProblem(input)).toContain(reason)
    expect(doiProblem(input)).toContain('10.1002/14651858.CD009402.pub3')
  })

  test('has one key however its letters are written', () => {
    expect(doiKey('https://doi.org/10.1002/14651858.CD009402.PUB3')).toBe('10.1002/14651858.cd009402.pub3')
    expect(doiKey('nothing')).toBeUndefined()
  })

  test('is its own normal form, whatever surrounds it', () => {
    const suffix = fc.stringMatching(/^[A-Za-z0-9()<>;:/_.-]{0,20}[A-Za-z0-9]$/)
    const before = fc.constantFrom('', ' ', 'doi:', 'DOI: ', 'https://doi.org/', 'http://dx.doi.org/')
    const after = fc.constantFrom('', '.', ',', ';', '.\n', '".')
    fc.assert(
      fc.property(before, suffix, after, (start, end, punctuation) => {
        const doi = `10.1234/${end}`
        expect(normaliseDoi(`${start}${doi}${punctuation}`)).toBe(doi)
        expect(normaliseDoi(doi)).toBe(doi)
      }),
    )
  })
})

describe('a PMID', () => {
  test.each([
    ['32956536', '32956536'],
    ['1', '1'],
    [' PMID: 32956536 ', '32956536'],
    ['pmid32956536', '32956536'],
    ['PubMed PMID: 32956536', '32956536'],
    ['https://pubmed.ncbi.nlm.nih.gov/32956536/', '32956536'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/32956536', '32956536'],
  ])('is read from %s', (input, expected) => {
    expect(normalisePmid(input)).toBe(expected)
    expect(pmidProblem(input)).toBeUndefined()
  })

  test.each([
    ['', 'is empty'],
    ['PMC4717874', 'is a PMCID, which has a field of its own'],
    ['0012', 'starts with a zero'],
    ['0', 'starts with a zero'],
    ['123456789', 'has 9 digits'],
    ['10.17226/5776', 'is not a PMID'],
    ['329 565', 'is not a PMID'],
    ['-5', 'is not a PMID'],
  ])('is refused: %s', (input, reason) => {
    expect(normalisePmid(input)).toBeUndefined()
    expect(pmidProblem(input)).toContain(reason)
    expect(pmidProblem(input)).toContain('1 to 8 digits, as in 32956536')
  })
})

describe('a PMCID', () => {
  test.each([
    ['PMC4717874', 'PMC4717874'],
    [' pmc4717874 ', 'PMC4717874'],
    ['PMCID: PMC4717874', 'PMC4717874'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC4717874/', 'PMC4717874'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4717874', 'PMC4717874'],
  ])('is read from %s', (input, expected) => {
    expect(normalisePmcid(input)).toBe(expected)
    expect(pmcidProblem(input)).toBeUndefined()
  })

  test.each([
    ['', 'is empty'],
    ['4717874', 'lacks the letters "PMC" and could be a PMID'],
    ['PMC', 'is not a PMCID'],
    ['PMC0', 'is not a PMCID'],
    ['PMC1234567890', 'is not a PMCID'],
  ])('is refused: %s', (input, reason) => {
    expect(normalisePmcid(input)).toBeUndefined()
    expect(pmcidProblem(input)).toContain(reason)
    expect(pmcidProblem(input)).toContain('as in PMC4717874')
  })
})

describe('an ISBN', () => {
  test.each([
    ['978-0-309-16394-1', '9780309163941'],
    ['9780309163941', '9780309163941'],
    ['ISBN-13: 978-0-309-16394-1', '9780309163941'],
    [' ISBN 0-309-06403-1', '0309064031'],
    ['0-8044-2957-X', '080442957X'],
    ['080442957x', '080442957X'],
    ['979 10 90636 07 1', '9791090636071'],
  ])('is read from %s', (input, expected) => {
    expect(isbnProblem(input)).toBeUndefined()
    expect(normaliseIsbn(input)).toBe(expected)
  })

  test.each([
    ['', 'is empty'],
    ['978-0-309-16394-2', 'ends in 1, not in 2'],
    ['0-8044-2957-1', 'ends in X, not in 1'],
    ['9770309163941', 'starts with 977'],
    ['978030916394', 'has 12 digits'],
    ['ISBN', 'is not an ISBN'],
    ['X804429570', 'is not an ISBN'],
  ])('is refused: %s', (input, reason) => {
    expect(normaliseIsbn(input)).toBeUndefined()
    expect(isbnProblem(input)).toContain(reason)
  })

  test('notices any one digit mistyped', () => {
    const isbn = '9780309163941'
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digit = (Number(isbn[place]) + shift) % 10
        expect(isbnProblem(isbn.slice(0, place) + digit + isbn.slice(place + 1))).toContain('is mistyped')
      }),
    )
  })
})
