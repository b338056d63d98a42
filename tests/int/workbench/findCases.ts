import { describe, expect, test } from 'vitest'
import { countQueries } from './countQueries'
import { readAt } from './readAt'
import { type Setting } from './setting'

export const findCases = (setting: () => Setting): void => {
  const found = async (q: string): Promise<string[]> => {
    const { body } = await setting().editor(
      'GET',
      `/api/workbench/find?${new URLSearchParams({ q }).toString()}`,
    )
    const documents = readAt<{ slug: string }[]>(body, 'found')
    return documents.map(({ slug }) => slug)
  }

  describe('find', () => {
    test.each([
      ['an address', 'cramps', 'cramps'],
      ['an address of the API', 'https://x.example/v1/symptoms/cramps', 'cramps'],
      ['a word of a title', 'Muscle cramp', 'cramps'],
      ['a lay term', 'charley', 'cramps'],
      ['words in any order', 'horse charley', 'cramps'],
      ['a DOI', '10.1002/14651858.CD009402.pub3', 'a-review'],
      ['a DOI in other letters', '10.1002/14651858.cd009402.PUB3', 'a-review'],
      ['an address of a DOI', 'https://doi.org/10.1002/14651858.CD009402.pub3', 'a-review'],
      ['a DOI with its label', 'doi: 10.1002/14651858.CD009402.pub3', 'a-review'],
      ['a PMID', '32956536', 'a-review'],
      ['a PMID with its label', 'PMID: 32956536', 'a-review'],
      ['an FDC id of a draft', '170556', 'seeds'],
      ['an NDB number', '12016', 'seeds'],
      ['a chemical symbol', 'Mg', 'magnesium'],
    ])('%s', async (_, question, slug) => {
      expect((await found(question))[0]).toBe(slug)
    })

    test('an earlier address', async () => {
      const id = await setting().editing.createPublished('factors', { slug: 'old-name' })
      await setting().editing.publish('factors', id, { renameTo: 'new-name' })
      expect(await found('old-name')).toContain('new-name')
    })

    test.each(['', ' ', '%%%', '___', '10.9999/nowhere', '(((', 'x'.repeat(5000)])(
      'nothing for “%s”',
      async (question) => {
        expect(await found(question)).toEqual([])
      },
    )

    test('asks once for each type', async () => {
      const count = await countQueries(setting().cofactor.payload, () => found('magnesium cramps muscle'))
      expect(count).toBeLessThanOrEqual(13)
    })
  })
}
