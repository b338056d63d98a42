import { expect, test } from 'vitest'
import { readName, readNames } from '../../../src/importers/work/names'

test.each([
  ['Garrison, Scott R.', { family: 'Garrison', given: 'Scott R.' }],
  ['Garrison, SR', { family: 'Garrison', given: 'SR' }],
  ['Garrison SR', { family: 'Garrison', given: 'SR' }],
  ['Scott R. Garrison', { family: 'Garrison', given: 'Scott R.' }],
  ['de Baaij JH', { family: 'de Baaij', given: 'JH' }],
  ['Jeroen H. F. de Baaij', { family: 'de Baaij', given: 'Jeroen H. F.' }],
  ['van der Berg, Jan', { family: 'van der Berg', given: 'Jan' }],
  ['King, Martin Luther, Jr.', { family: 'King Jr.', given: 'Martin Luther' }],
  ['King, Jr., Martin Luther', { family: 'King Jr.', given: 'Martin Luther' }],
  ['King ML Jr', { family: 'King Jr', given: 'ML' }],
  ['Cook, JD III', { family: 'Cook III', given: 'JD' }],
  ['Ivanov, II', { family: 'Ivanov', given: 'II' }],
  ["O'Connor, Rebecca E", { family: "O'Connor", given: 'Rebecca E' }],
  ['M&uuml;ller, J.', { family: 'Müller', given: 'J.' }],
  ['World Health Organization', { literal: 'World Health Organization' }],
  ['Department of Health, Education and Welfare', { literal: 'Department of Health, Education and Welfare' }],
  ['Plato', { literal: 'Plato' }],
  ['Médecins Sans Frontières,', { literal: 'Médecins Sans Frontières' }],
  ['Doe, Jane (0000-0002-1825-0097)', { family: 'Doe', given: 'Jane', orcid: '0000-0002-1825-0097' }],
])('%j', (name, author) => {
  expect(readName(name)).toEqual(author)
})

test.each(['', ' ', ',', ';', '—'])('%j names nobody', (name) => {
  expect(readName(name)).toBeUndefined()
})

test.each(['et al.', 'et al', 'and others', 'others', '...'])('“%s” says that there are more', (others) => {
  expect(readNames(['Doe, J.', others])).toEqual({ authors: [{ family: 'Doe', given: 'J.' }], hasMore: true })
})

test('“et al.” behind a name belongs to the list', () => {
  expect(readNames(['Doe, J., et al.'])).toEqual({ authors: [{ family: 'Doe', given: 'J.' }], hasMore: true })
})
