import { describe, expect, test } from 'vitest'
import { createMarks } from '../../../src/delivery/history/createMarks'
import { createNotes, type Note } from '../../../src/delivery/history/createNotes'
import { modelFingerprint } from '../../../src/delivery/history/modelFingerprint'
import type { ContentModel } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'

const address = (slug: string) => ({ type: 'minerals', slug })
const note = (revision: number): Note => ({ revision, at: revision, kind: 'publish', ...address('zinc') })

describe('marks', () => {
  test('are in the order of revision and address, each address once, at its last touch', () => {
    const marks = createMarks()
    marks.touch(1, [address('a'), address('b')])
    marks.touch(2, [address('d'), address('c')])
    expect([...marks.after({ revision: 0 })].map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd'])
    marks.touch(3, [address('a')])
    expect([...marks.after({ revision: 1 })]).toEqual([
      { revision: 2, ...address('c') },
      { revision: 2, ...address('d') },
      { revision: 3, ...address('a') },
    ])
    expect([...marks.after({ revision: 2, address: address('c') })].map(({ slug }) => slug)).toEqual([
      'd',
      'a',
    ])
    expect(marks.revisionOf(address('a'))).toBe(3)
    expect(marks.revisionOf(address('z'))).toBe(0)
  })

  test('stay right when many were superseded', () => {
    const marks = createMarks()
    expect([...marks.after({ revision: 0 })]).toEqual([])
    for (let revision = 1; revision <= 5000; revision += 1)
      marks.touch(revision, [address(`s${revision % 7}`)])
    expect([...marks.after({ revision: 0 })].map(({ revision }) => revision)).toEqual([
      4994, 4995, 4996, 4997, 4998, 4999, 5000,
    ])
  })
})

describe('notes', () => {
  test('reach back at least as far as they are to be kept, and say how far', () => {
    const notes = createNotes(3)
    for (let revision = 1; revision <= 6; revision += 1) notes.add(note(revision))
    expect(notes.start).toBe(0)
    expect([...notes.after(0)]).toHaveLength(6)
    notes.add(note(7))
    expect(notes.start).toBe(3)
    expect([...notes.after(3)].map(({ revision }) => revision)).toEqual([4, 5, 6, 7])
    expect(notes.at(3)).toBeUndefined()
    expect(notes.at(5)).toEqual(note(5))
  })
})

describe('the fingerprint of a content model', () => {
  const changed = (change: (text: string) => string): string => {
    const model: ContentModel = JSON.parse(change(JSON.stringify(fixtureModel)))
    return modelFingerprint(model)
  }

  test('stays the same when only words for people change', () => {
    expect(
      changed((text) => text.replaceAll('"label":"', '"label":"New ').replace('"plural":"', '"plural":"x')),
    ).toBe(modelFingerprint(fixtureModel))
  })

  test.each([
    ['a field', '"name":"symbol"', '"name":"sign"'],
    ['what is translated', '"localized":false', '"localized":true'],
    ['a language', '"en","es"', '"en","fr"'],
    [
      'the schema of a JSON field',
      '"schema":{"type":"object"}',
      '"schema":{"type":"object","description":"x"}',
    ],
  ])('is another when %s changes', (_case, from, to) => {
    expect(changed((text) => text.replace(from, to))).not.toBe(modelFingerprint(fixtureModel))
  })
})
