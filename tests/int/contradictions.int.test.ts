import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import { createEditing, freshSlug, type Editing } from '../helpers/editing'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

let cofactor: Cofactor
let editing: Editing
let ids: Record<string, string>
let sleep: string

const address = '/api/claims/contradictions'

const claim = (data: object) =>
  editing.create('claims', { slug: freshSlug('claim'), statement: `Statement ${freshSlug()}`, ...data }, ids)

beforeAll(async () => {
  cofactor = await startCofactor()
  editing = createEditing(await cofactor.login('editor'))
  ids = {
    minerals: await editing.createPublished('minerals', {}),
    symptoms: await editing.createPublished('symptoms', {}),
    citations: await editing.createPublished('citations', {}),
  }
  sleep = await editing.create('symptoms', { name: 'Insomnia', slug: 'insomnia' })
})

afterAll(() => cofactor?.stop())

const compare = async (query = '') => {
  const { body, status } = await editing.session('GET', `${address}${query}`)
  expect(status).toBe(200)
  const comparisons = valueAt(body, 'comparisons')
  return Array.isArray(comparisons) ? comparisons : []
}

const between = (object: string) => `?subject=minerals/${ids['minerals']}&object=symptoms/${object}`

const statesOf = (comparison: unknown) => {
  const groups = valueAt(comparison, 'groups')
  return Array.isArray(groups)
    ? groups.flatMap((group: unknown) => {
        const claims = valueAt(group, 'claims')
        return Array.isArray(claims) ? claims.map((found: unknown) => valueAt(found, 'state')) : []
      })
    : []
}

describe('claims that are held against each other', () => {
  test('nothing contradicts where there is one claim', async () => {
    await claim({ direction: 'no-effect', verdict: 'supported', _status: 'published' })
    expect(await compare()).toEqual([])
    expect(await compare(between(ids['symptoms'] ?? ''))).toMatchObject([
      { isContradiction: false, subjectTitle: 'Magnesium', objectTitle: 'Muscle cramp' },
    ])
  })

  test('a draft that says the opposite is shown beside what is published, with where each stands', async () => {
    await claim({ direction: 'beneficial', verdict: 'supported', certainty: 'low' })
    const [first] = await compare()
    expect(first).toMatchObject({ isContradiction: true, question: 'What taking it does' })
    expect(statesOf(first).sort()).toEqual(['Draft', 'Published'])
  })

  test('other nodes and other questions are kept apart', async () => {
    await claim({
      direction: 'beneficial',
      verdict: 'supported',
      object: { relationTo: 'symptoms', value: sleep },
    })
    await claim({ predicate: 'deficiency-manifests-as', direction: 'descriptive', verdict: 'supported' })
    expect(await compare()).toHaveLength(1)
    expect(await compare(between(sleep))).toMatchObject([{ objectTitle: 'Insomnia', isContradiction: false }])
    expect(await compare(between(ids['symptoms'] ?? ''))).toHaveLength(2)
  })

  test('the order of the two nodes does not matter', async () => {
    const turned = `?subject=symptoms/${ids['symptoms']}&object=minerals/${ids['minerals']}`
    expect(await compare(turned)).toHaveLength(2)
  })

  test('what is asked wrongly is refused with what would be right', async () => {
    for (const query of ['?subject=magnesium', '?object=symptoms/1', '?subject[equals]=minerals/1']) {
      const { status, body } = await editing.session('GET', `${address}${query}`)
      expect(status).toBe(400)
      expect(valueAt(body, 'message')).toMatch(/subject/)
    }
  })

  test('is for staff, of every role, and for nobody else', async () => {
    for (const role of ['admin', 'editor', 'reviewer'] as const) {
      const session = await cofactor.login(role)
      expect((await session('GET', address)).status).toBe(200)
    }
    const { status, body } = await cofactor.request('GET', address)
    expect(status).toBe(403)
    expect(JSON.stringify(body)).not.toContain('Statement')
  })
})
