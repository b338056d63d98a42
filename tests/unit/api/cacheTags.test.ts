import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cacheTags, longTagCharacters, maxCacheTags } from '../../../src/api/envelope/cacheTags'
import { createStore } from '../../../src/delivery/createStore'
import { cacheTagsOf } from '../../../src/delivery/cacheTag'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, publishAll } from '../../helpers/fixtureRecords'
import { startApp } from './startApp'

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'people',
    slug: `somebody-with-a-long-name-${index}`,
  }))

const split = (tags: string): string[] => tags.split(',')

describe('the tags of an answer', () => {
  test('are its types and its documents, each once', () => {
    const documents = [
      { type: 'minerals', slug: 'zinc' },
      { type: 'people', slug: 'ana' },
      { type: 'people', slug: 'ana' },
    ]
    expect(cacheTags(['minerals', 'claims'], documents)).toBe(
      'minerals,claims,people,minerals:zinc,people:ana',
    )
  })

  test('become short where there are many: the start of a hash that anybody can make', () => {
    const [type, first, ...others] = split(cacheTags(['people'], people(100)))
    expect(type).toBe('people')
    const hash = createHash('sha256').update('people:somebody-with-a-long-name-0').digest('hex')
    expect(first).toBe(Number.parseInt(hash.slice(0, 12), 16).toString(36).padStart(10, '0'))
    expect(others).toHaveLength(99)
    expect(new Set(others).size).toBe(99)
  })

  test('are the types alone where there are too many', () => {
    expect(split(cacheTags(['people'], people(maxCacheTags - 1)))).toHaveLength(maxCacheTags)
    expect(cacheTags(['people'], people(maxCacheTags))).toBe('people')
    expect(cacheTags(['people'], people(100_000))).toBe('people')
  })

  test('reach every document by one of two names, or by its type, and never take up much room', () => {
    const slug = fc.stringMatching(/^[a-z]{1,30}(-[a-z0-9]{1,20}){0,3}$/)
    const address = fc.record({ type: fc.constantFrom('minerals', 'people', 'intake-references'), slug })
    fc.assert(
      fc.property(fc.array(address, { maxLength: 200 }), (documents) => {
        const line = cacheTags(['minerals'], documents)
        const tags = split(line)
        expect(tags.length).toBeLessThanOrEqual(maxCacheTags)
        expect(line.length).toBeLessThanOrEqual(Math.max(longTagCharacters, maxCacheTags * 18))
        expect(new Set(tags).size).toBe(tags.length)
        expect(line).toMatch(/^[a-z0-9:,-]+$/)
        for (const each of documents) {
          expect(tags).toContain(each.type)
          const isSpelled = cacheTagsOf(each).some((tag) => tags.includes(tag))
          expect(isSpelled || tags.length <= 3).toBe(true)
        }
      }),
    )
  })

  test('come with a list over HTTP', async () => {
    const store = createStore(fixtureModel)
    store.load(publishAll(people(60).map(({ type, slug }) => createRecord(type, slug, { name: slug }))))
    const app = await startApp({ store })
    const tags = async (limit: number) =>
      split(String((await app.ask(`/v1/people?limit=${limit}`)).headers['cache-tag']))
    expect(await tags(2)).toContain('people:somebody-with-a-long-name-0')
    expect(await tags(60)).toHaveLength(61)
    expect(await tags(60)).toContain(cacheTagsOf({ type: 'people', slug: 'somebody-with-a-long-name-0' })[1])
    await app.close()
  })
})
