import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casProblem, normaliseCas } from '../../../../src/domain/identifiers/cas'
import { fdcIdProblem, normaliseFdcId } from '../../../../src/domain/identifiers/fdcId'
import { icd10Problem, normaliseIcd10 } from '../../../../src/domain/identifiers/icd10'
import { normaliseOrcid, orcidProblem } from '../../../../src/domain/identifiers/orcid'
import { urlProblem } from '../../../../src/domain/identifiers/url'

describe('an ORCID iD', () => {
  test.each([
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['0000000218250097', '0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    [' ORCID: 0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['0000‐0001‐5109‐3700', '0000-0001-5109-3700'],
  ])('is read from %s', (input, expected) => {
    expect(orcidProblem(input)).toBeUndefined()
    expect(normaliseOrcid(input)).toBe(expected)
  })

  test.each([
    ['', 'is empty'],
    ['0000-0002-1825-0098', 'an iD that starts 0000-0002-1825-009 ends in 7, not in 8'],
    ['0000-0002-1694-2330', 'ends in X, not in 0'],
    ['0000-0002-1825-009', 'is not an ORCID iD'],
    ['0000-000X-1825-0097', 'is not an ORCID iD'],
    ['Jane Doe', 'is not an ORCID iD'],
  ])('is refused: %s', (input, reason) => {
    expect(normaliseOrcid(input)).toBeUndefined()
    expect(orcidProblem(input)).toContain(reason)
  })

  test('notices any one digit mistyped and any two neighbours swapped', () => {
    const digits = '000000021825009'
    const place = fc.integer({ min: 0, max: 14 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const mistyped = digits.slice(0, at) + ((Number(digits[at]) + shift) % 10) + digits.slice(at + 1)
        expect(orcidProblem(`${mistyped}7`)).toContain('is mistyped')
      }),
    )
    expect(orcidProblem('0000-0002-8125-0097')).toContain('is mistyped')
  })
})

describe('a CAS number', () => {
  test.each([
    ['1309-48-4', '1309-48-4'],
    [' CAS 7439-95-4 ', '7439-95-4'],
    ['CAS RN: 7440-70-2', '7440-70-2'],
    ['cas no. 471-34-1', '471-34-1'],
    ['778571–57–6', '778571-57-6'],
  ])('is read from %s', (input, expected) => {
    expect(casProblem(input)).toBeUndefined()
    expect(normaliseCas(input)).toBe(expected)
  })

  // Elements and supplement forms of the content: their check digits are the evidence that they were copied right.
  test.each([
    '1309-48-4',
    '14783-68-7',
    '1309-42-8',
    '546-93-0',
    '7791-18-6',
    '10034-99-8',
    '869-06-7',
    '778571-57-6',
    '334824-43-0',
    '18917-93-6',
    '3632-91-5',
    '471-34-1',
    '5785-44-4',
    '299-28-5',
    '5743-47-5',
    '7758-87-4',
    '10035-04-8',
    '7439-95-4',
    '7440-70-2',
    '7439-89-6',
    '7440-66-6',
    '7440-09-7',
    '7440-23-5',
  ])('%s of the seed content has the right check digit', (cas) => {
    expect(casProblem(cas)).toBeUndefined()
  })

  test.each([
    ['', 'is empty'],
    ['1309-48-5', 'a CAS number that starts 1309-48- ends in 4, not in 5'],
    ['3344-18-6', 'ends in 1, not in 6'],
    ['1309484', 'is not a CAS number'],
    ['1309-4-84', 'is not a CAS number'],
    ['0309-48-4', 'is not a CAS number'],
  ])('is refused: %s', (input, reason) => {
    expect(normaliseCas(input)).toBeUndefined()
    expect(casProblem(input)).toContain(reason)
  })
})

describe('an ICD-10 code', () => {
  test.each([
    ['R25.2', 'R25.2'],
    [' r252 ', 'R25.2'],
    ['E58', 'E58'],
    ['E83.42', 'E83.42'],
    ['G43.909', 'G43.909'],
    ['R41.840', 'R41.840'],
    ['G47.62', 'G47.62'],
    ['C7A.0', 'C7A.0'],
    ['T45.8X5A', 'T45.8X5A'],
    ['ICD-10-CM: F95.9', 'F95.9'],
    ['ICD10 F95.9', 'F95.9'],
  ])('is read from %s', (input, expected) => {
    expect(icd10Problem(input)).toBeUndefined()
    expect(normaliseIcd10(input)).toBe(expected)
  })

  test.each([
    ['', 'is empty'],
    ['E83.', 'is the start of an ICD-10 code'],
    ['E83.-', 'is the start of an ICD-10 code'],
    ['R25.2/G51.4', 'is more than one ICD-10 code'],
    ['R25.2, R25.3', 'is more than one ICD-10 code'],
    ['RO5.1', 'did you mean zero?'],
    ['25.2', 'is not an ICD-10 code'],
    ['R2', 'is not an ICD-10 code'],
    ['R25.21234', 'is not an ICD-10 code'],
    ['D009120', undefined],
    ['HP:0003394', 'is not an ICD-10 code'],
  ])('%s → %s', (input, reason) => {
    expect(icd10Problem(input) === undefined).toBe(reason === undefined)
    expect(normaliseIcd10(input) === undefined).toBe(reason !== undefined)
    expect(icd10Problem(input) ?? '').toContain(reason ?? '')
  })
})

describe('an FDC id', () => {
  test.each([
    ['168462', '168462'],
    ['2515380', '2515380'],
    [' FDC ID: 168462 ', '168462'],
    ['https://fdc.nal.usda.gov/food-details/168462/nutrients', '168462'],
    ['https://fdc.nal.usda.gov/fdc-app.html#/food-details/168462/nutrients', '168462'],
  ])('is read from %s', (input, expected) => {
    expect(fdcIdProblem(input)).toBeUndefined()
    expect(normaliseFdcId(input)).toBe(expected)
  })

  test.each([
    ['', 'is empty'],
    ['11457', 'looks like an NDB number'],
    ['1077', 'looks like an NDB number'],
    ['0168462', 'has the wrong form'],
    ['12345678', 'has the wrong form'],
    ['spinach', 'is not an FDC id'],
  ])('is refused: %s', (input, reason) => {
    expect(normaliseFdcId(input)).toBeUndefined()
    expect(fdcIdProblem(input)).toContain(reason)
  })
})

describe('a web address', () => {
  test.each(['https://ods.od.nih.gov/', 'http://example.org/a?b=c#d', 'https://example.org:8443/ñ'])(
    'is fine: %s',
    (input) => expect(urlProblem(input)).toBeUndefined(),
  )

  test.each([
    ['', 'is empty'],
    [' ', 'is empty'],
    ['ods.od.nih.gov', 'is not a web address'],
    ['/relative', 'is not a web address'],
    ['https://', 'is not a web address'],
    ['https:example.org', 'lacks the two slashes'],
    ['javascript:alert(1)', '"javascript:", which readers cannot follow'],
    ['data:text/html,x', '"data:", which readers cannot follow'],
    ['ftp://example.org/', '"ftp:", which readers cannot follow'],
    ['https://exa mple.org/', 'contains a space'],
    ['java\nscript:alert(1)', 'contains a space or a line break'],
    ['https://user@example.org/', 'with a user name or password'],
    ['https://:secret@example.org/', 'with a user name or password'],
    ['https://user:secret@example.org/', 'with a user name or password'],
  ])('is refused: %s', (input, reason) => {
    expect(urlProblem(input)).toContain(reason)
  })

  test('never shows a password in its message', () => {
    expect(urlProblem('https://user:secret@example.org/')).not.toContain('secret')
  })
})

test('no identifier check throws or is silent about what it cannot normalise', () => {
  const pairs = [
    [normaliseOrcid, orcidProblem],
    [normaliseCas, casProblem],
    [normaliseIcd10, icd10Problem],
    [normaliseFdcId, fdcIdProblem],
  ] as const
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9XCASR .:-]{0,20}$/))
  fc.assert(
    fc.property(fc.constantFrom(...pairs), text, ([normalise, problem], input) => {
      expect(normalise(input) === undefined).toBe(problem(input) !== undefined)
    }),
  )
})
