import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug } from '../../helpers/editing'
import { readAt } from './readAt'
import { words, type Setting } from './setting'

export const draftDiffCases = (setting: () => Setting): void => {
  describe('what publishing would change', () => {
    const changesOf = async (type: string, id: string) =>
      (await setting().editor('GET', `/api/workbench/changes/${type}/${id}`)).body

    test('a text, word by word', async () => {
      const body = await changesOf('minerals', setting().ids.minerals)
      expect(valueAt(body, 'standing')).toBe('differs')
      expect(valueAt(body, 'changes.0')).toMatchObject({
        place: ['Summary'],
        locale: 'en',
        kind: 'changed',
        after: words,
      })
      const parts = readAt<{ kind: string; text: string }[]>(body, 'changes.0.words')
      expect(
        parts
          .filter(({ kind }) => kind !== 'removed')
          .map(({ text }) => text)
          .join(''),
      ).toBe(words)
    })

    test('rows added, removed, changed and moved, choices and references by their names', async () => {
      const other = await setting().editing.createPublished('citations', {
        slug: freshSlug(),
        title: 'Another work',
      })
      const latest = await setting().editing.latest('claims', setting().ids.claims)
      const [row] = readAt<Record<string, unknown>[]>(latest, 'evidence')
      await setting().editing.saveDraft('claims', setting().ids.claims, {
        certainty: 'low',
        evidence: [
          { citation: other, design: 'rct', model: 'human', stance: 'refutes' },
          { ...row, stance: 'mixed' },
        ],
      })
      const changes = valueAt(await changesOf('claims', setting().ids.claims), 'changes')
      expect(changes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ place: ['Certainty'], after: 'Low' }),
          expect.objectContaining({ place: ['Evidence', 'row 2', 'Stance'], after: 'Mixed' }),
          expect.objectContaining({
            place: ['Evidence', 'row 1'],
            kind: 'added',
            after: expect.stringContaining('Another work'),
          }),
        ]),
      )
    })

    test('nothing where readers see the latest version, and all of it where they see none', async () => {
      expect(await changesOf('symptoms', setting().ids.symptoms)).toMatchObject({
        standing: 'same',
        changes: [],
      })
      expect(await changesOf('foods', setting().ids.foods)).toMatchObject({ standing: 'never' })
    })

    test('of what is not there is not found', async () => {
      expect((await setting().editor('GET', '/api/workbench/changes/minerals/none')).status).toBe(404)
      expect(
        (await setting().editor('GET', `/api/workbench/changes/users/${setting().ids.minerals}`)).status,
      ).toBe(404)
    })
  })
}
