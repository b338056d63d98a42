import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeSystemOf, codeSystems } from '../../../../src/domain/identifiers/codeSystems'

const normalise = (system: string, code: string) => codeSystemOf(system)?.normalise(code)
const problem = (system: string, code: string) => codeSystemOf(system)?.problem(code)

describe('a code is read from any form in which it is commonly written', () => {
  test.each([
    ['mesh', 'D009120', 'D009120'],
    ['mesh', ' mesh: d009120 ', 'D009120'],
    ['mesh', 'https://meshb.nlm.nih.gov/record/ui?ui=D009120', 'D009120'],
    ['hpo', 'HP:0003394', 'HP:0003394'],
    ['hpo', 'hp_0003394', 'HP:0003394'],
    ['hpo', '0003394', 'HP:0003394'],
    ['hpo', 'http://purl.obolibrary.org/obo/HP_0003394', 'HP:0003394'],
    ['hpo', 'https://hpo.jax.org/browse/term/HP:0003394', 'HP:0003394'],
    ['chebi', '18420', 'CHEBI:18420'],
    ['chebi', 'CHEBI:18420', 'CHEBI:18420'],
    ['chebi', 'https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:18420', 'CHEBI:18420'],
    ['wikidata', 'q660', 'Q660'],
    ['wikidata', 'https://www.wikidata.org/wiki/Q660', 'Q660'],
    ['pubchem', 'CID 14792', '14792'],
    ['infoods', '<mg>', 'MG'],
    ['ndb', '9037', '09037'],
    ['ndb', 'NDB No. 09037', '09037'],
    ['fdc-nutrient-number', '269.3', '269.3'],
    ['symbol', 'mG', 'Mg'],
    ['doi', 'https://doi.org/10.1002/ABC', '10.1002/abc'],
    ['isbn', '0-306-40615-2', '9780306406157'],
    ['isbn', '978-0-306-40615-7', '9780306406157'],
    ['url', 'https://EXAMPLE.org', 'https://example.org/'],
  ])('%s: %s', (system, code, want) => {
    expect(problem(system, code)).toBeUndefined()
    expect(normalise(system, code)).toBe(want)
  })
})

describe('what is no code of the register is refused with what one looks like', () => {
  test.each([
    [
      'mesh',
      'R25.2',
      '"R25.2" is not a MeSH identifier: a MeSH identifier is a letter and six to nine digits, as in D008274.',
    ],
    ['mesh', '', 'The code is empty: a MeSH identifier is a letter and six to nine digits, as in D008274.'],
    [
      'hpo',
      'HP:394',
      '"HP:394" is not an HPO term: an HPO term is "HP:" and seven digits, as in HP:0003394.',
    ],
    ['ndb', '170567', 'four or five digits'],
    ['symbol', 'Magnesium', 'not the symbol of an element'],
    ['url', 'javascript:alert(1)', 'cannot follow'],
  ])('%s: %s', (system, code, message) => {
    expect(normalise(system, code)).toBeUndefined()
    expect(problem(system, code)).toContain(message)
  })
})

test('any text is either a code, which is then written in one way, or refused in one sentence', () => {
  const pieces = fc.constantFrom(
    'HP:',
    '10.',
    '/',
    'https://doi.org/',
    '-',
    'PMC',
    ' ',
    '0',
    '12345',
    'CHEBI:',
    'Q',
    '%',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(fc.constantFrom(...codeSystems), text, (system, code) => {
      const read = system.normalise(code)
      const said = system.problem(code)
      expect(read === undefined).toBe(said !== undefined)
      if (read !== undefined) expect(system.normalise(read)).toBe(read)
      if (said !== undefined) expect(said).toMatch(/^[^\n]{5,400}\.?$/)
    }),
    { numRuns: 2000 },
  )
})
