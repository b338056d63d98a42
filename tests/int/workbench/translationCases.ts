import { beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug } from '../../helpers/editing'
import { countQueries } from './countQueries'
import { readAt } from './readAt'
import { type Setting } from './setting'

export const translationCases = (setting: () => Setting): void => {
  describe('translations', () => {
    type Pair = { path: string; place: string[]; state: string; source: string; translation: string }
    const read = async (type: string, id: string) => {
      const { body } = await setting().editor('GET', `/api/workbench/translations/${type}/${id}`)
      return { savedAt: valueAt(body, 'savedAt'), pairs: readAt<Pair[]>(body, 'pairs') }
    }
    const write = (type: string, id: string, data: object, session = setting().editor) =>
      session('POST', `/api/workbench/translations/${type}/${id}`, data)
    let id: string
    beforeAll(async () => {
      id = await setting().editing.create('symptoms', {
        slug: freshSlug('translated'),
        layTerms: [{ text: 'jumpy' }],
      })
    })

    test('say which texts are missing, rows too', async () => {
      const { pairs } = await read('symptoms', id)
      expect(pairs.map(({ place, state }) => [place.join('/'), state])).toEqual(
        expect.arrayContaining([
          ['Name', 'missing'],
          ['Lay terms/row 1/Text', 'missing'],
        ]),
      )
      const { body } = await setting().editor('GET', '/api/workbench/translations?type=symptoms')
      expect(valueAt(body, 'documents')).toEqual(
        expect.arrayContaining([expect.objectContaining({ id, missing: pairs.length, outdated: 0 })]),
      )
    })

    test('are saved as a draft beside the source, which stays as it is', async () => {
      const { pairs, savedAt } = await read('symptoms', id)
      const lay = pairs.find(({ source }) => source === 'jumpy')
      const { status } = await write('symptoms', id, {
        savedAt,
        es: { name: 'Calambre', [String(lay?.path)]: 'nervioso' },
      })
      expect(status).toBe(200)
      const stored = await setting().cofactor.local.findByID({
        collection: 'symptoms',
        id,
        draft: true,
        locale: 'all',
      })
      expect(stored).toMatchObject({
        _status: 'draft',
        name: { en: 'Muscle cramp', es: 'Calambre' },
        layTerms: [{ text: { en: 'jumpy', es: 'nervioso' } }],
      })
      expect((await read('symptoms', id)).pairs.find(({ path }) => path === 'name')?.state).toBe('current')
    })

    test('are out of date once the source has changed, and up to date when they were looked at', async () => {
      await write('symptoms', id, {
        savedAt: (await read('symptoms', id)).savedAt,
        en: { name: 'Cramp of a muscle' },
      })
      const after = await read('symptoms', id)
      expect(after.pairs.find(({ path }) => path === 'name')).toMatchObject({
        state: 'outdated',
        source: 'Cramp of a muscle',
        translation: 'Calambre',
      })
      await write('symptoms', id, { savedAt: after.savedAt, es: { name: 'Calambre de un músculo' } })
      expect((await read('symptoms', id)).pairs.find(({ path }) => path === 'name')?.state).toBe('current')
    })

    test('do not overwrite what somebody else saved meanwhile', async () => {
      const { savedAt } = await read('symptoms', id)
      await setting().editing.saveDraft('symptoms', id, { summary: 'Saved by somebody else.' })
      expect((await write('symptoms', id, { savedAt, es: { name: 'Otro' } })).status).toBe(409)
      expect((await read('symptoms', id)).pairs.find(({ path }) => path === 'name')?.translation).not.toBe(
        'Otro',
      )
    })

    test.each([
      [{ es: { slug: 'other' } }],
      [{ es: { 'workflow.state': 'approved' } }],
      [{ es: { name: 7 } }],
      [{ es: [] }],
    ])('take texts of the document alone: %j', async (texts) => {
      const { savedAt } = await read('symptoms', id)
      expect((await write('symptoms', id, { savedAt, ...texts })).status).toBe(400)
    })

    test('are for staff', async () => {
      const { status } = await setting().cofactor.request(
        'POST',
        `/api/workbench/translations/symptoms/${id}`,
        {},
      )
      expect(status).toBe(401)
    })

    test('are asked for once for each type', async () => {
      const count = await countQueries(setting().cofactor.payload, () =>
        setting().editor('GET', '/api/workbench/translations'),
      )
      expect(count).toBeLessThanOrEqual(12)
    })
  })
}
