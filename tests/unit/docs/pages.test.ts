import { describe, expect, test } from 'vitest'
import { problems } from '../../../src/api/problems'
import { markdownTable } from '../../../src/docs/markdownTable'
import { problemsTable } from '../../../src/docs/problemsTable'
import { replaceGenerated } from '../../../src/docs/replaceGenerated'

describe('a Markdown table', () => {
  test('has a head, a rule and a line for each row', () => {
    expect(markdownTable(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |')
  })

  test('keeps bars and line breaks inside their cell', () => {
    expect(markdownTable(['A'], [['x | y\n z']])).toContain('| x \\| y z |')
  })
})

test('the table of errors has a line for each code, with its status, title and description', () => {
  const lines = problemsTable(problems).split('\n')
  expect(lines).toHaveLength(2 + Object.keys(problems).length)
  expect(lines).toContain(
    '| `document-not-found` | 404 | There is no such document | No document of this type has, or had, this slug. |',
  )
})

describe('a generated part of a page', () => {
  const page = 'Before\n<!-- generated:table -->\nold\n<!-- /generated -->\nAfter <!-- /generated -->'

  test('is replaced, and only that', () => {
    expect(replaceGenerated(page, 'table', 'new')).toBe(
      'Before\n<!-- generated:table -->\n\nnew\n\n<!-- /generated -->\nAfter <!-- /generated -->',
    )
  })

  test('is the same when it is replaced twice', () => {
    const once = replaceGenerated(page, 'table', 'new')
    expect(replaceGenerated(once, 'table', 'new')).toBe(once)
  })

  test.each([
    { name: 'without a start', given: 'Nothing <!-- /generated -->' },
    { name: 'without an end', given: '<!-- generated:table --> Nothing' },
    { name: 'with two starts', given: `${page}${page}` },
    { name: 'with another name', given: page.replace('table', 'other') },
  ])('has to have a place: a page $name is refused', ({ given }) => {
    expect(() => replaceGenerated(given, 'table', 'new')).toThrow(
      'The page needs one line "<!-- generated:table -->" and after it one "<!-- /generated -->"',
    )
  })
})
