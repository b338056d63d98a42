import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import type { Cofactor } from '../../helpers/startCofactor'

/** `numbered('C', 2)` is C01, C02; parts stand in the place of their whole. */
const numbered = (letter: string, count: number, parts: Readonly<Record<string, string[]>> = {}): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`).flatMap(
    (number) => parts[number] ?? [number],
  )

/** The sentences of the article that the starter knowledge answers, by their numbers in it. */
const sentences = [
  ...numbered('S', 5),
  ...numbered('C', 15, { C11: ['C11a', 'C11b', 'C11c', 'C11d'] }),
  ...numbered('D', 15),
  ...numbered('E', 8),
  ...numbered('F', 13),
  ...numbered('G', 8, { G03: ['G03a', 'G03b'] }),
  ...numbered('H', 3),
]

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What is promised of the starter knowledge, seen from outside. */
export const starterCases = (cofactor: () => Cofactor): void => {
  const pagesOf = async (type: string, query: string): Promise<unknown[]> => {
    const pages: unknown[] = []
    for (let path: unknown = `/v1/${type}?${query}&limit=100`; typeof path === 'string';) {
      const answer = await cofactor().api(path)
      expect(answer.status).toBe(200)
      pages.push(answer.body)
      path = valueAt(answer.body, 'links.next')
    }
    return pages
  }

  test('magnesium comes with at least fifteen claims, each graded and backed by a citation with a title', async () => {
    const answer = await cofactor().api('/v1/minerals/magnesium?include=claims.citations')
    expect(answer.status).toBe(200)
    const titles = new Map(
      list(valueAt(answer.body, 'included.citations')).map((citation) => [
        valueAt(citation, 'slug'),
        valueAt(citation, 'title'),
      ]),
    )
    const claims = list(valueAt(answer.body, 'included.claims'))
    expect(claims.length).toBeGreaterThanOrEqual(15)
    expect(list(valueAt(answer.body, 'data.claims'))).toHaveLength(claims.length)
    for (const claim of claims) {
      expect(claim).toMatchObject({ certainty: expect.any(String), direction: expect.any(String) })
      const cited = list(valueAt(claim, 'citations')).map((ref) => titles.get(valueAt(ref, 'slug')))
      expect(cited.some((title) => typeof title === 'string' && title !== '')).toBe(true)
    }
  })

  test('each of the seventy-one sentences of the article is answered by a claim, published or draft', async () => {
    const { docs } = await cofactor().local.find({ collection: 'claims', draft: true, pagination: false })
    const answered = new Set(
      docs.flatMap((claim) => list(claim['origins']).map((origin) => valueAt(origin, 'reference'))),
    )
    expect(sentences).toHaveLength(71)
    expect(sentences.filter((sentence) => !answered.has(sentence))).toEqual([])
  })

  describe('nothing of it passes for reviewed', () => {
    test('in what partners read', async () => {
      for (const type of Object.keys(cofactor().model.types)) {
        for (const page of await pagesOf(type, 'fields=governance')) {
          expect(valueAt(page, 'meta.review')).toMatchObject({ state: 'unreviewed-demo', signed: false })
          const states = list(valueAt(page, 'data')).map((document) =>
            valueAt(document, 'governance.reviewState'),
          )
          expect([...new Set(states)], type).toEqual(['unreviewed-demo'])
        }
      }
    })

    test('nor in what editors find, drafts included', async () => {
      for (const collection of Object.keys(cofactor().model.types)) {
        const { docs } = await cofactor().local.find({ collection, draft: true, pagination: false })
        const states = docs.map((document) => valueAt(document['governance'], 'reviewState'))
        expect([...new Set(states)], collection).toEqual(['unreviewed-demo'])
      }
    })
  })
}
