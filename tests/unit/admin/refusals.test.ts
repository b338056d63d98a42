import { describe, expect, test } from 'vitest'
import { refusalsIn } from '../../../src/admin/ask/refusals'

const invalid = {
  message: 'The following fields are invalid: Slug, DOI',
  data: {
    errors: [
      { label: 'Slug', path: 'slug', message: 'Another document has it.' },
      { path: 'doi', message: 'A DOI begins with “10.”.' },
    ],
  },
}

describe('why the server refused', () => {
  test('is what it says of each field, with its label where it has one', () => {
    expect(refusalsIn({ errors: [invalid] }, 400)).toEqual([
      'Slug: Another document has it.',
      'A DOI begins with “10.”.',
    ])
  })

  test('is its one sentence where it speaks of the whole, whichever form the answer has', () => {
    expect(refusalsIn({ errors: [{ message: 'Only admins may do this.' }] }, 403)).toEqual([
      'Only admins may do this.',
    ])
    expect(refusalsIn({ message: 'There is no such import.' }, 404)).toEqual(['There is no such import.'])
  })

  test.each([[undefined], [null], ['<html>'], [{ errors: [] }], [{ errors: [{}] }], [{ message: 3 }]])(
    'is said in any case: %j',
    (body) => {
      expect(refusalsIn(body, 502)).toEqual(['The server answered 502. Try again.'])
    },
  )
})
