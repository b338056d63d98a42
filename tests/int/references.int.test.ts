import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createImportStore } from '../../src/importers/load/importStore'
import { previewImport } from '../../src/importers/load/preview'
import { startImport } from '../../src/importers/load/runImport'
import { startUndo } from '../../src/importers/load/undoImport'
import { findReferring } from '../../src/references/findReferring'
import { startQuotations, type Quotations } from '../helpers/startQuotations'

let quotations: Quotations

beforeAll(async () => {
  quotations = await startQuotations()
})

afterAll(() => quotations?.stop())

const cite = async (title: string) =>
  (await quotations.local.create({ collection: 'citations', draft: true, data: { title } })).id

const write = async (title: string, body: readonly object[], more: object = { _status: 'draft' }) =>
  quotations.local.create({ collection: 'essays', data: { title, body, ...more } })

const titlesOf = async (...ids: string[]) => {
  const req = await createLocalReq({}, quotations.payload)
  const referring = await findReferring({ collection: 'citations', ids }, req)
  return ids.map((id) => (referring.get(id) ?? []).map(({ kind, title }) => `${kind} ${title}`).toSorted())
}

const importWorks = async (titles: readonly string[]): Promise<string> => {
  const { payload } = quotations
  const text = titles.map((title) => `TY  - JOUR\nTI  - ${title}\nPY  - 2020\nER  - \n`).join('\n')
  const { summary } = await previewImport({ payload, name: 'works.ris', bytes: Buffer.from(text) })
  await (
    await startImport({ payload, id: summary.id })
  ).finished
  return summary.id
}

describe('who refers to a citation', () => {
  test('is found within blocks, among several kinds of documents, and in rows, for many at once', async () => {
    const names = ['plain', 'figure', 'mixed', 'row', 'listed', 'about', 'unused']
    const ids = await Promise.all(names.map(cite))
    const [plain, figure, mixed, row, listed, about] = ids
    await write('Plain', [{ blockType: 'quotation', citation: plain }])
    await write('Figure', [
      { blockType: 'quotation', citation: null },
      { blockType: 'figure', citation: figure },
    ])
    await write('Mixed', [{ blockType: 'quotation', about: [{ relationTo: 'citations', value: mixed }] }])
    await write('Rows', [{ blockType: 'quotation', rows: [{ source: row }, { source: plain }] }])
    await write('Beside', [], {
      sources: [listed, plain],
      about: [{ relationTo: 'citations', value: about }],
      _status: 'published',
    })
    expect(await titlesOf(...ids)).toEqual([
      ['essay Beside', 'essay Plain', 'essay Rows'],
      ['essay Figure'],
      ['essay Mixed'],
      ['essay Rows'],
      ['essay Beside'],
      ['essay Beside'],
      [],
    ])
  })

  test('is what is public, and what the draft beside it says', async () => {
    const inPublic = await cite('in public')
    const inDraft = await cite('in the draft')
    const { id } = await write('Both', [{ blockType: 'quotation', citation: inPublic }], {
      _status: 'published',
    })
    await quotations.local.update({
      collection: 'essays',
      id,
      draft: true,
      data: { body: [{ blockType: 'quotation', citation: inDraft }], _status: 'draft' },
    })
    expect(await titlesOf(inPublic, inDraft)).toEqual([['essay Both'], ['essay Both']])
  })

  test('is not the citation itself, and of two that are asked for only the other one', async () => {
    const newer = await cite('newer')
    const older = await quotations.local.create({
      collection: 'citations',
      draft: true,
      data: { title: 'older', integrity: { supersededBy: newer } },
    })
    await quotations.local.update({
      collection: 'citations',
      id: newer,
      draft: true,
      data: { integrity: { supersededBy: newer } },
    })
    expect(await titlesOf(older.id, newer)).toEqual([[], ['citation older']])
  })
})

describe('what is cited stays', () => {
  test('when an import is undone, and the import says who cites it', async () => {
    const id = await importWorks(['A quoted work of some length', 'An unquoted work of some length'])
    const { docs } = await quotations.local.find({
      collection: 'citations',
      draft: true,
      where: { title: { equals: 'A quoted work of some length' } },
    })
    await write('An essay that quotes', [{ blockType: 'figure', citation: docs[0]?.id }])
    const { finished } = await startUndo({ payload: quotations.payload, id })
    expect(await finished).toMatchObject({ removed: 1, left: 1 })
    const { outcomes } = await createImportStore(quotations.payload).ledger(id)
    expect(outcomes['1']).toMatchObject({
      undone: { done: false, why: 'It is cited by the essay “An essay that quotes”.' },
    })
    expect(outcomes['2']).toMatchObject({ undone: { done: true } })
  })

  test('when somebody deletes it', async () => {
    const citation = await cite('deleted')
    await write('First', [{ blockType: 'quotation', rows: [{ source: citation }] }])
    await write('Second', [{ blockType: 'quotation', citation }])
    await expect(quotations.local.delete({ collection: 'citations', id: citation })).rejects.toThrow(
      /^It is cited by the essay “(First|Second)” and by another document\. Take it out there first/u,
    )
    await quotations.local.delete({ collection: 'essays', where: { title: { in: ['First', 'Second'] } } })
    await quotations.local.delete({ collection: 'citations', id: citation })
  })
})
