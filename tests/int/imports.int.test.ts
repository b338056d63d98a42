import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReferences } from '../../src/importers/readReferences'
import { createImportStore } from '../../src/importers/load/importStore'
import { startImport } from '../../src/importers/load/runImport'
import { valueAt, type Answer } from '../helpers/answer'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/references/${name}`, import.meta.url), 'utf8')

let cofactor: Cofactor
let editor: Session

beforeAll(async () => {
  cofactor = await startCofactor()
  editor = await cofactor.login('editor')
})

afterAll(() => cofactor?.stop())

const textAt = (answer: Answer, path: string): string => String(valueAt(answer.body, path))

const preview = async (text: string, name = 'a file.ris'): Promise<string> => {
  const answer = await editor('POST', '/api/imports/preview', { text, name })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return textAt(answer, 'id')
}

/** Waits for the end of what was begun. */
const finished = async (id: string): Promise<Answer> => {
  for (;;) {
    const answer = await editor('GET', `/api/imports/${id}`)
    if (textAt(answer, 'status') !== 'running') return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const run = async (id: string, choices: Record<string, string> = {}): Promise<Answer> => {
  const begun = await editor('POST', `/api/imports/${id}/run`, { choices })
  expect(begun.status, JSON.stringify(begun.body)).toBe(202)
  return finished(id)
}

const undo = async (id: string): Promise<Answer> => {
  expect((await editor('POST', `/api/imports/${id}/undo`)).status).toBe(202)
  return finished(id)
}

const citations = async () =>
  (await cofactor.local.find({ collection: 'citations', pagination: false, draft: true })).docs

const named = async (title: string) => {
  const found = (await citations()).find((citation) => citation['title'] === title)
  if (!found) throw new Error(`There is no “${title}”.`)
  return found
}

const ris = (title: string, more = ''): string =>
  `TY  - JOUR\nAU  - Doe, Jane\nTI  - ${title}\nPY  - 2020\n${more}ER  - \n`

describe('who may import', () => {
  test.each([
    ['nobody', 401],
    ['reviewer', 403],
  ] as const)('%s is refused', async (who, status) => {
    const ask = who === 'nobody' ? cofactor.request : await cofactor.login(who)
    const before = (await cofactor.local.find({ collection: 'imports' })).totalDocs
    expect((await ask('POST', '/api/imports/preview', { text: ris('A title of nobody') })).status).toBe(
      status,
    )
    const id = await preview(ris('A title of nobody'))
    expect((await ask('POST', `/api/imports/${id}/run`, {})).status).toBe(status)
    expect((await ask('POST', `/api/imports/${id}/undo`)).status).toBe(status)
    expect((await ask('GET', `/api/imports/${id}`)).status).toBe(status)
    expect((await ask('GET', `/api/imports/${id}/records`)).status).toBe(status)
    expect((await cofactor.local.find({ collection: 'imports' })).totalDocs).toBe(before + 1)
  })
})

describe('reading a file', () => {
  test('an uploaded file is read in its own encoding, and its records say what is wrong with them', async () => {
    const form = new FormData()
    form.set(
      'file',
      new File([Buffer.from(`\uFEFF${fixture('vendors.ris')}`, 'utf16le')], 'C:\\exports\\vendors.ris'),
    )
    const answer = await cofactor.send('POST', '/api/imports/preview', form, 'editor')
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      name: 'vendors.ris',
      format: 'RIS',
      status: 'previewed',
      counts: { records: 7, withErrors: 1, known: 1 },
    })
    const errors = await editor('GET', `/api/imports/${textAt(answer, 'id')}/records?show=errors`)
    expect(errors.body).toMatchObject({
      totalDocs: 1,
      docs: [{ row: 6, line: 64, choices: ['skip'], problems: [{ field: 'title' }] }],
    })
    expect(await citations()).toEqual([])
  })

  test.each([
    [{ text: 'no references at all' }, 422, 'No references were found'],
    [{ text: '' }, 422, 'The file is empty'],
    [{}, 400, 'There is no file'],
  ])('%o is refused with a sentence', async (data, status, message) => {
    const answer = await editor('POST', '/api/imports/preview', data)
    expect([answer.status, textAt(answer, 'message')]).toEqual([status, expect.stringContaining(message)])
  })

  test('a file beyond the limit is refused', async () => {
    const form = new FormData()
    form.set('file', new File([Buffer.alloc(20 * 1024 * 1024 + 1, 'x')], 'large.ris'))
    const answer = await cofactor.send('POST', '/api/imports/preview', form, 'editor')
    expect([answer.status, textAt(answer, 'message')]).toEqual([413, expect.stringContaining('20.0 MB')])
  })
})

describe('importing and undoing', () => {
  test('new works become drafts with addresses of their own, which nobody outside sees, and undoing removes them', async () => {
    const id = await preview(fixture('vendors.ris'))
    const done = await run(id, { 2: 'skip', 7: 'create' })
    // Record 7 has the DOI of record 1, which was created before it.
    expect(done.body).toMatchObject({
      status: 'done',
      counts: { total: 5, done: 5, created: 4, skipped: 1, failed: 0 },
    })
    const made = await named('Magnesium for skeletal muscle cramps: a test of lines that go on')
    expect(made).toMatchObject({
      slug: 'garrison2020',
      _status: 'draft',
      doi: '10.1002/14651858.CD009402.pub3',
      pmid: '32956536',
      studyDesign: 'rct',
      hasMoreAuthors: true,
    })
    await cofactor.catchUp()
    expect((await cofactor.api('/v1/citations')).body).toMatchObject({ data: [] })
    const records = await editor('GET', `/api/imports/${id}/records`)
    expect(records.body).toMatchObject({
      docs: { 6: { outcome: { did: 'skipped', message: expect.stringContaining('same DOI') } } },
    })

    expect((await editor('POST', `/api/imports/${id}/run`, {})).status).toBe(409)
    expect((await undo(id)).body).toMatchObject({ status: 'undone', counts: { removed: 4, left: 0 } })
    expect(await citations()).toEqual([])
    expect((await editor('POST', `/api/imports/${id}/undo`)).status).toBe(409)
  })

  test('undoing leaves what somebody changed, published or cites, and says why', async () => {
    const titles = [
      'The first untouched work',
      'The second changed work',
      'The third published work',
      'The fourth cited work',
    ]
    const id = await preview(titles.map((title) => ris(title)).join('\n'))
    await run(id)
    const [, changed, published, cited] = await Promise.all(titles.map(named))
    await cofactor.local.update({
      collection: 'citations',
      id: changed?.id,
      data: { findings: 'Hallazgos' },
      locale: 'es',
    })
    await cofactor.local.update({
      collection: 'citations',
      id: published?.id,
      data: { studyDesign: 'rct', workflow: { state: 'approved' }, _status: 'published' },
    })
    await cofactor.local.create({
      collection: 'claims',
      draft: true,
      data: { statement: 'A claim.', evidence: [{ citation: cited?.id }] },
    })
    expect((await undo(id)).body).toMatchObject({ counts: { removed: 1, left: 3 } })
    const { body } = await editor('GET', `/api/imports/${id}/records`)
    const reasons = [1, 2, 3].map((at) => valueAt(body, `docs.${at}.outcome.undone.why`))
    expect(reasons).toEqual([
      'Somebody changed it since.',
      'It was published.',
      'It is cited by the claim “A claim.”.',
    ])
    const left = (await citations()).map(({ title }) => title)
    expect(left.toSorted()).toEqual(titles.slice(1).toSorted())
  })

  test('undoing leaves what somebody cites while it is under way', async () => {
    const titles = Array.from({ length: 30 }, (_, index) => `A work of a long import, of number ${index + 1}`)
    const id = await preview(titles.map((title) => ris(title)).join('\n'))
    await run(id)
    const last = await named('A work of a long import, of number 30')
    const claim = { statement: 'A quick claim.', evidence: [{ citation: last.id }] }
    const { hooks } = cofactor.payload.collections.citations.config
    let deletions = 0
    let citing: Promise<unknown> | undefined
    const citeMeanwhile = async () => {
      deletions += 1
      citing ??= cofactor.local.create({ collection: 'claims', draft: true, data: claim })
      // On SQLite the claim waits for this transaction to end, and comes before the next.
      if (deletions === 20 && cofactor.kind !== 'sqlite') await citing
    }
    hooks.beforeDelete.push(citeMeanwhile)
    expect((await undo(id)).body).toMatchObject({ counts: { removed: 29, left: 1 } })
    hooks.beforeDelete.splice(hooks.beforeDelete.indexOf(citeMeanwhile), 1)
    await citing
    const { body } = await editor('GET', `/api/imports/${id}/records`)
    expect(valueAt(body, 'docs.29.outcome.undone.why')).toBe('It is cited by the claim “A quick claim.”.')
    expect(await named('A work of a long import, of number 30')).toMatchObject({ id: last.id })
  })

  test('an import from before outcomes had rows of their own can be undone', async () => {
    const id = await preview(ris('A work of an earlier import') + ris('Another work of that import'))
    await run(id, { 2: 'skip' })
    const { db } = cofactor.payload
    const created = await createImportStore(cofactor.payload).ledger(id)
    await db.updateOne({ collection: 'imports', id, data: { created }, returning: false })
    await db.deleteMany({ collection: 'import-outcomes', where: { import: { equals: id } } })
    expect((await undo(id)).body).toMatchObject({ status: 'undone', counts: { created: 1, removed: 1 } })
    const records = await editor('GET', `/api/imports/${id}/records`)
    expect(records.body).toMatchObject({
      docs: [{ outcome: { undone: { done: true } } }, { chosen: 'skip' }],
    })
  })

  test('one that cannot be deleted holds up no other', async () => {
    const id = await preview(ris('A work that will not go') + ris('A work that will go'))
    await run(id)
    const { id: stuck } = await named('A work that will not go')
    const { hooks } = cofactor.payload.collections.citations.config
    const refuse = ({ id: deleted }: { id: unknown }) => {
      if (deleted === stuck) throw new Error('Refused for this test.')
    }
    hooks.beforeDelete.push(refuse)
    expect((await undo(id)).body).toMatchObject({ counts: { removed: 1, left: 1 } })
    hooks.beforeDelete.splice(hooks.beforeDelete.indexOf(refuse), 1)
    const { body } = await editor('GET', `/api/imports/${id}/records`)
    expect(valueAt(body, 'docs.0.outcome.undone.why')).toBe('Refused for this test.')
    expect((await citations()).map(({ title }) => title)).not.toContain('A work that will go')
  })

  test('a stored work is skipped, or its empty fields are filled; what it has stays, and undoing empties them again', async () => {
    const { id: stored } = await cofactor.local.create({
      collection: 'citations',
      data: {
        title: 'A stored work',
        slug: 'stored',
        year: 2019,
        doi: '10.1000/ABC',
        studyDesign: 'rct',
        workflow: { state: 'approved' },
        _status: 'published',
      },
    })
    const file = ris(
      'Another title',
      'DO  - https://doi.org/10.1000/abc\nJF  - A journal\nVL  - 5\nSP  - 1\nEP  - 9\n',
    )
    const skipped = await run(await preview(file))
    expect(skipped.body).toMatchObject({ counts: { total: 0, created: 0 } })

    const id = await preview(file)
    const records = await editor('GET', `/api/imports/${id}/records`)
    expect(records.body).toMatchObject({
      docs: [{ choices: ['skip', 'fill'], stored: { id: stored, by: 'DOI' } }],
    })
    expect((await run(id, { 1: 'fill' })).body).toMatchObject({ counts: { filled: 1 } })
    const latest = () => cofactor.local.findByID({ collection: 'citations', id: stored, draft: true })
    expect(await latest()).toMatchObject({
      title: 'A stored work',
      year: 2019,
      doi: '10.1000/ABC',
      containerTitle: 'A journal',
      volume: '5',
      pages: '1-9',
      authors: [{ family: 'Doe' }],
    })
    // Partners go on reading what was published.
    expect(await cofactor.local.findByID({ collection: 'citations', id: stored })).toMatchObject({
      _status: 'published',
      authors: [],
    })

    await cofactor.local.update({ collection: 'citations', id: stored, data: { volume: '6' } })
    expect((await undo(id)).body).toMatchObject({ counts: { restored: 0, left: 1 } })
    const after = await latest()
    expect(after).toMatchObject({ title: 'A stored work', volume: '6', authors: [] })
    expect([after['containerTitle'] ?? null, after['pages'] ?? null]).toEqual([null, null])
  })

  test('an import that was interrupted goes on where it was, and creates nothing twice', async () => {
    const titles = [1, 2, 3, 4, 5, 6].map((number) => `An interrupted work of number ${number}`)
    const id = await preview(titles.map((title) => ris(title)).join(''))
    const stopping = new AbortController()
    const { finished: end } = await startImport({
      payload: cofactor.payload,
      id,
      choices: { 6: 'skip' },
      signal: stopping.signal,
      onProgress: ({ done }) => done === 2 && stopping.abort(new Error('stopped')),
    })
    await expect(end).rejects.toThrow('stopped')
    // Whoever stopped gave a sign a moment ago, so it counts as at work until that is long past.
    expect((await editor('POST', `/api/imports/${id}/run`, {})).status).toBe(409)
    const store = createImportStore(cofactor.payload)
    const { counts } = await store.summary(id)
    await store.change(id, { counts: { ...counts, heartbeatAt: new Date(0).toISOString() } })
    expect((await run(id, { 6: 'create' })).body).toMatchObject({
      status: 'done',
      counts: { total: 5, created: 5 },
    })
    const made = (await citations()).filter(({ title }) => titles.includes(String(title)))
    expect(made.map(({ title }) => title).toSorted()).toEqual(titles.slice(0, 5))
    await undo(id)
  })

  test('a record that cannot be saved is noted with the reason, and the others are imported', async () => {
    const id = await preview(ris('A work that will be refused') + ris('A work that will be taken'))
    const hook = () => {
      throw new Error('Refused for this test.')
    }
    const hooks = cofactor.payload.collections.citations.config.hooks.beforeValidate
    hooks.unshift(({ data }) => (data?.title === 'A work that will be refused' ? hook() : data))
    expect((await run(id)).body).toMatchObject({ status: 'done', counts: { created: 1, failed: 1 } })
    hooks.shift()
    const records = await editor('GET', `/api/imports/${id}/records`)
    expect(records.body).toMatchObject({
      docs: [
        { outcome: { did: 'failed', message: 'Refused for this test.' } },
        { outcome: { did: 'created' } },
      ],
    })
    expect((await run(id)).body).toMatchObject({ status: 'done', counts: { created: 2, failed: 0 } })
    await undo(id)
  })

  test('every field of every format is taken by the citations', async () => {
    for (const name of ['library.bib', 'pubmed.nbib', 'pubmed.xml', 'endnote.xml', 'items.json']) {
      const { records } = await readReferences(Buffer.from(fixture(name)))
      const id = await preview(fixture(name), name)
      const sound = records.filter(({ problems }) => problems.every(({ severity }) => severity === 'warning'))
      const choices = Object.fromEntries(sound.map(({ row }) => [row, 'create']))
      expect((await run(id, choices)).body).toMatchObject({ counts: { created: sound.length, failed: 0 } })
      for (const { fields } of sound)
        expect(await named(String(fields.title))).toMatchObject(
          fields.accessed ? { ...fields, accessed: expect.stringContaining(fields.accessed) } : fields,
        )
      expect((await undo(id)).body).toMatchObject({ counts: { removed: sound.length, left: 0 } })
    }
  })
})
