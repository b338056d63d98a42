import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import { createEditing, freshSlug, type Editing } from '../helpers/editing'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'
import { countQueries } from './workbench/countQueries'
import { readAt } from './workbench/readAt'

type Figure = { label: string; count: number; path: string }
type Topic = { id: string; figures: Figure[] }

let cofactor: Cofactor
let editing: Editing
let editor: Session
let ids: {
  minerals: string
  symptoms: string
  citations: string
  claims: string
  people: string
  foods: string
}
const words = 'Unpublished words that nobody may see'

beforeAll(async () => {
  cofactor = await startCofactor()
  editor = await cofactor.login('editor')
  editing = createEditing(editor)
  const citations = await editing.createPublished('citations', {
    slug: 'a-review',
    doi: '10.1002/14651858.CD009402.pub3',
    pmid: '32956536',
  })
  const minerals = await editing.createPublished('minerals', { slug: 'magnesium' })
  const symptoms = await editing.createPublished('symptoms', {
    slug: 'cramps',
    layTerms: [{ text: 'charley horse' }],
  })
  const base = { minerals, symptoms, citations, people: '', foods: '' }
  const claims = await editing.createPublished('claims', { slug: 'a-claim' }, base)
  const foods = await editing.create('foods', { slug: 'seeds', fdcId: '170556', ndbNumber: '12016' })
  ids = { ...base, claims, foods }
  const me = valueAt((await editor('GET', '/api/users/me')).body, 'user.id')
  await editing.create('claims', { slug: 'without-evidence', evidence: [], workflow: { assignee: me } }, base)
  await editing.saveDraft('minerals', minerals, { summary: words })
  await editing.createPublished('functions', {
    slug: 'overdue',
    governance: { nextReviewDue: '2020-01-01' },
  })
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  await editing.createPublished('functions', { slug: 'due', governance: { nextReviewDue: soon } })
  await editing.createPublished('citations', { slug: 'retracted', integrity: { status: 'retracted' } })
  await cofactor.catchUp()
})

afterAll(() => cofactor?.stop())

const addresses = [
  '/api/workbench/dashboard',
  '/api/workbench/find?q=magnesium',
  '/api/workbench/coverage',
  '/api/workbench/translations?type=minerals',
]

const all = (): string[] => [
  ...addresses,
  `/api/workbench/changes/minerals/${ids.minerals}`,
  `/api/workbench/translations/minerals/${ids.minerals}`,
]

describe('what the workbench shows is for staff alone:', () => {
  test('anonymous callers get nothing', async () => {
    for (const address of [...all(), `/api/workbench/preview/minerals/${ids.minerals}`]) {
      const response = await fetch(`${cofactor.origin}${address}`)
      expect([address, response.status]).toEqual([address, 401])
      expect(await response.text()).not.toContain('agnesium')
    }
  })

  test.each(['admin', 'editor', 'reviewer'] as const)('%s gets all of it, kept by nobody', async (role) => {
    const session = await cofactor.login(role)
    for (const address of all()) {
      const { status, headers } = await session('GET', address)
      expect([address, status, headers.get('cache-control')]).toEqual([address, 200, 'private, no-store'])
    }
  })

  test('a key of a partner is nobody here', async () => {
    const { key } = await cofactor.local.create({
      collection: 'api-keys',
      data: { name: 'Site', scopes: ['read', 'preview'] },
    })
    for (const address of [...all(), `/api/workbench/preview/minerals/${ids.minerals}`]) {
      const response = await fetch(`${cofactor.origin}${address}`, {
        headers: { Authorization: `Bearer ${String(key)}` },
      })
      expect([address, response.status]).toEqual([address, 401])
    }
  })
})

const topicsOf = async (): Promise<Topic[]> => {
  const { body } = await editor('GET', '/api/workbench/dashboard')
  return readAt(body, 'topics')
}

/** How many documents Payload's list shows at an address of the panel. */
const listed = async (path: string): Promise<unknown> => {
  const [collection, query = ''] = path.replace('/collections/', '').split('?')
  const { body } = await editor('GET', `/api/${collection}?draft=true&limit=1&${query}`)
  return valueAt(body, 'totalDocs')
}

describe('the dashboard', () => {
  test('has each thing that needs somebody', async () => {
    const shown = Object.fromEntries(
      (await topicsOf()).map(({ id, figures }) => [
        id,
        figures.map(({ label, count }) => `${count} ${label}`),
      ]),
    )
    expect(shown).toMatchObject({
      mine: ['1 Claims'],
      late: [],
      due: ['1 Functions'],
      stale: ['1 Functions'],
      evidence: ['1 Claims'],
      retractions: ['1 Retracted works'],
      changes: ['1 Minerals'],
    })
  })

  test('each of its numbers is that of the list it leads to', async () => {
    const { body } = await editor('GET', '/api/workbench/dashboard')
    const rows = readAt<{ figures: Figure[] }[]>(body, 'states.rows')
    const figures = [...(await topicsOf()), ...rows].flatMap((holder) => holder.figures)
    expect(figures.filter(({ count }) => count > 0).length).toBeGreaterThan(8)
    for (const { path, count } of figures) expect([path, await listed(path)]).toEqual([path, count])
  })

  test('asks the database no more often however much there is', async () => {
    const ask = () => editor('GET', '/api/workbench/dashboard')
    const before = await countQueries(cofactor.payload, ask)
    for (let count = 0; count < 5; count += 1) {
      await editing.create('claims', { slug: freshSlug('more') }, ids)
    }
    expect(await countQueries(cofactor.payload, ask)).toBe(before)
    expect(before).toBeLessThan(25)
  })

  test('says what was published, and whether it reached partners', async () => {
    const { body } = await editor('GET', '/api/workbench/dashboard')
    expect(valueAt(body, 'recent.0')).toMatchObject({ kind: 'publish', typeName: 'Citation' })
    expect(valueAt(body, 'health.0')).toMatchObject({ id: 'delivery', state: 'good' })
  })
})

const found = async (q: string): Promise<string[]> => {
  const { body } = await editor('GET', `/api/workbench/find?${new URLSearchParams({ q }).toString()}`)
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
    const id = await editing.createPublished('factors', { slug: 'old-name' })
    await editing.publish('factors', id, { renameTo: 'new-name' })
    expect(await found('old-name')).toContain('new-name')
  })

  test.each(['', ' ', '%%%', '___', '10.9999/nowhere', '(((', 'x'.repeat(5000)])(
    'nothing for “%s”',
    async (question) => {
      expect(await found(question)).toEqual([])
    },
  )

  test('asks once for each type', async () => {
    const count = await countQueries(cofactor.payload, () => found('magnesium cramps muscle'))
    expect(count).toBeLessThanOrEqual(13)
  })
})

describe('the coverage map', () => {
  const cellsOf = async (query: string) => {
    const { body } = await editor('GET', `/api/workbench/coverage?${query}`)
    return readAt<{ count: number; path: string; certainty: string; mineral: string }[]>(body, 'cells')
  }

  test('has one square for the pair that claims join, and as many as the list behind it', async () => {
    const [cell, ...others] = await cellsOf('objects=symptoms&claims=latest')
    expect(others).toEqual([])
    expect(cell).toMatchObject({ mineral: ids.minerals })
    expect(await listed(String(cell?.path))).toBe(cell?.count)
  })

  test('of what readers see has the published one alone', async () => {
    const [cell] = await cellsOf('claims=published')
    expect(cell?.count).toBe(1)
    expect(await listed(String(cell?.path))).toBe(1)
  })

  test('of functions is empty', async () => {
    expect(await cellsOf('objects=functions')).toEqual([])
  })

  test('asks three times', async () => {
    const count = await countQueries(cofactor.payload, () => cellsOf('objects=symptoms'))
    // And once for who asks.
    expect(count).toBeLessThanOrEqual(5)
  })
})

describe('what publishing would change', () => {
  const changesOf = async (type: string, id: string) =>
    (await editor('GET', `/api/workbench/changes/${type}/${id}`)).body

  test('a text, word by word', async () => {
    const body = await changesOf('minerals', ids.minerals)
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
    const other = await editing.createPublished('citations', { slug: freshSlug(), title: 'Another work' })
    const latest = await editing.latest('claims', ids.claims)
    const [row] = readAt<Record<string, unknown>[]>(latest, 'evidence')
    await editing.saveDraft('claims', ids.claims, {
      certainty: 'low',
      evidence: [
        { citation: other, design: 'rct', model: 'human', stance: 'refutes' },
        { ...row, stance: 'mixed' },
      ],
    })
    const changes = valueAt(await changesOf('claims', ids.claims), 'changes')
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
    expect(await changesOf('symptoms', ids.symptoms)).toMatchObject({ standing: 'same', changes: [] })
    expect(await changesOf('foods', ids.foods)).toMatchObject({ standing: 'never' })
  })

  test('of what is not there is not found', async () => {
    expect((await editor('GET', '/api/workbench/changes/minerals/none')).status).toBe(404)
    expect((await editor('GET', `/api/workbench/changes/users/${ids.minerals}`)).status).toBe(404)
  })
})

describe('the preview', () => {
  const preview = async (type: string, id: string, query = '') => {
    const { body } = await cofactor.request('POST', '/api/users/login', {
      email: 'editor@cofactor.test',
      password: 'a password for tests only 7319',
    })
    const response = await fetch(`${cofactor.origin}/api/workbench/preview/${type}/${id}${query}`, {
      headers: { Cookie: `payload-token=${String(valueAt(body, 'token'))}` },
    })
    return { status: response.status, headers: response.headers, html: await response.text() }
  }

  test('is the draft in the elements of partners, kept by nobody and without anything from elsewhere', async () => {
    const { status, headers, html } = await preview('minerals', ids.minerals)
    expect(status).toBe(200)
    expect(html).toContain('<cofactor-mineral-card')
    expect(html).toContain('<cofactor-claim')
    expect(html).toContain(words)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })

  test.each(['claims', 'symptoms', 'citations', 'foods'] as const)('there is one of %s', async (type) => {
    const { status, html } = await preview(type, ids[type], '?locale=es')
    expect(status).toBe(200)
    expect(html).toContain('<html lang="es">')
  })

  test('an incomplete draft is shown field by field', async () => {
    const id = await editing.create(
      'claims',
      { slug: 'bare', statement: 'Only <b>this</b>.', evidence: [] },
      ids,
    )
    const { status, html } = await preview('claims', id)
    expect(status).toBe(200)
    expect(html).toContain('Only &lt;b&gt;this&lt;/b&gt;.')
    expect(html).not.toContain('<b>this</b>')
  })

  test('follows the next save', async () => {
    await editing.saveDraft('symptoms', ids.symptoms, { summary: 'Just saved.' })
    expect((await preview('symptoms', ids.symptoms)).html).toContain('Just saved.')
  })

  test('of what is not there is not found', async () => {
    expect((await preview('minerals', 'none')).status).toBe(404)
    expect((await preview('users', ids.minerals)).status).toBe(404)
  })
})

describe('translations', () => {
  type Pair = { path: string; place: string[]; state: string; source: string; translation: string }
  const read = async (type: string, id: string) => {
    const { body } = await editor('GET', `/api/workbench/translations/${type}/${id}`)
    return { savedAt: valueAt(body, 'savedAt'), pairs: readAt<Pair[]>(body, 'pairs') }
  }
  const write = (type: string, id: string, data: object, session = editor) =>
    session('POST', `/api/workbench/translations/${type}/${id}`, data)
  let id: string
  beforeAll(async () => {
    id = await editing.create('symptoms', { slug: freshSlug('translated'), layTerms: [{ text: 'jumpy' }] })
  })

  test('say which texts are missing, rows too', async () => {
    const { pairs } = await read('symptoms', id)
    expect(pairs.map(({ place, state }) => [place.join('/'), state])).toEqual(
      expect.arrayContaining([
        ['Name', 'missing'],
        ['Lay terms/row 1/Text', 'missing'],
      ]),
    )
    const { body } = await editor('GET', '/api/workbench/translations?type=symptoms')
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
    const stored = await cofactor.local.findByID({ collection: 'symptoms', id, draft: true, locale: 'all' })
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
    await editing.saveDraft('symptoms', id, { summary: 'Saved by somebody else.' })
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
    const { status } = await cofactor.request('POST', `/api/workbench/translations/symptoms/${id}`, {})
    expect(status).toBe(401)
  })

  test('are asked for once for each type', async () => {
    const count = await countQueries(cofactor.payload, () => editor('GET', '/api/workbench/translations'))
    expect(count).toBeLessThanOrEqual(12)
  })
})
