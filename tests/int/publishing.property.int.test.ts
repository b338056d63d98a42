import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { savedId, valueAt, type Answer } from '../helpers/answer'
import { smallestDocument } from '../helpers/makeDocuments'
import {
  create,
  emptyWorld,
  foodsOf,
  isAddressTaken,
  latestOf,
  linksOf,
  listOf,
  remove,
  restore,
  save,
  seenAt,
  type Content,
  type Doc,
  type Outcome,
  type Saving,
  type Type,
  type World,
} from '../helpers/publishingModel'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'

let cofactor: Cofactor
let admin: Session

beforeAll(async () => {
  cofactor = await startCofactor()
  admin = await cofactor.login('admin')
})

afterAll(() => cofactor?.stop())

/** Two documents of each type; addresses are few, so that they get in each other's way. */
const types = ['minerals', 'foods'] as const satisfies readonly Type[]
const addresses = ['a', 'b', 'c', 'd'] as const

const document = fc.record({ type: fc.constantFrom(...types), index: fc.nat(1) })
const change = fc.record(
  {
    name: fc.constantFrom('Ash', 'Bay', 'Elm', 'Fir', null),
    links: fc.subarray([0, 1]),
    slug: fc.constantFrom(...addresses),
    renameTo: fc.constantFrom(...addresses, null),
  },
  { requiredKeys: [] },
)

/** What happens to a document, which is created first where there is none. Most are public for a while. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      document,
      change,
      how: fc.constantFrom('publish' as const, 'draft' as const, 'untold' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish' as const), document }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unpublish' as const), document }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), document }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('restore' as const),
      document,
      version: fc.nat(20),
      asDraft: fc.boolean(),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

type Run = {
  /** Keeps the addresses and names of one sequence apart from all others. */
  readonly tag: string
  readonly world: World
  /** The living document at each of the four places, and the ids of its versions. */
  readonly places: Map<string, { doc: Doc; versions: string[] }>
}

let runs = 0
const startRun = (): Run => ({ tag: `run${++runs}`, world: emptyWorld(), places: new Map() })

const placeOf = ({ type, index }: Step['document']): string => `${type} ${index}`

const linked = ({ places }: Run, indexes: readonly number[]): string[] =>
  indexes.flatMap((index) => places.get(`minerals ${index}`)?.doc.id ?? [])

const rowsOf = (links: readonly string[]) =>
  links.map((mineral) => ({ mineral, amount: 10, unit: 'mg', valueType: 'measured' }))

const expectOutcome = (answer: Answer, outcome: Outcome): void => {
  const message = `the model says ${outcome}, the answer is ${JSON.stringify(answer.body)}`
  expect(answer.status, message).toBe(outcome === 'saved' ? 200 : 400)
}

const noteVersion = async (run: Run, place: string): Promise<void> => {
  const at = run.places.get(place)
  if (!at) return
  const where = `where[parent][equals]=${at.doc.id}&where[latest][equals]=true`
  const { body } = await admin('GET', `/api/${at.doc.type}/versions?${where}&limit=1&depth=0`)
  at.versions.push(String(valueAt(body, 'docs.0.id')))
}

const createDocument = async (run: Run, { type, index }: Step['document']): Promise<void> => {
  const place = placeOf({ type, index })
  const slug = `${run.tag}-${addresses[index]}`
  const content: Content = {
    name: `${run.tag} new`,
    links: type === 'foods' ? linked(run, [0, 1]) : [],
    slug,
    renameTo: null,
  }
  const data = { ...smallestDocument(type), name: content.name, slug }
  const rows = type === 'foods' ? { amounts: rowsOf(content.links) } : {}
  const answer = await admin('POST', `/api/${type}`, { ...data, ...rows })
  if (isAddressTaken(run.world, type, slug)) {
    expect(answer.status).toBe(400)
    return
  }
  run.places.set(place, { doc: create(run.world, savedId(answer), type, content), versions: [] })
  await noteVersion(run, place)
}

/** The change as content of the model and as the data of a request, which holds only what is changed. */
const applied = (run: Run, doc: Doc, { name, links, slug, renameTo }: Change) => {
  const before = latestOf(doc)
  const tagged = (value: string | null) => value && `${run.tag}-${value}`
  const parts = {
    ...(name !== undefined && { name: name && `${run.tag} ${name}` }),
    ...(links && doc.type === 'foods' && { links: linked(run, links) }),
    ...(slug && !doc.wasPublic && { slug: `${run.tag}-${slug}` }),
    ...(renameTo !== undefined && { renameTo: tagged(renameTo) }),
  }
  const { links: newLinks, ...data } = parts
  return {
    content: { ...before, ...parts },
    data: { ...data, ...(newLinks && { amounts: rowsOf(newLinks) }) },
  }
}

const edit = async (run: Run, doc: Doc, changes: Change, how: Saving | 'untold'): Promise<boolean> => {
  const { content, data } = applied(run, doc, changes)
  const outcome = save(run.world, doc, how === 'untold' ? 'draft' : how, content)
  if (outcome === 'unclear') return false
  const status = {
    publish: { _status: 'published' },
    unpublish: { _status: 'draft' },
    draft: {},
    untold: {},
  }[how]
  const query = how === 'draft' ? '?draft=true' : ''
  expectOutcome(await admin('PATCH', `/api/${doc.type}/${doc.id}${query}`, { ...data, ...status }), outcome)
  return outcome === 'saved'
}

const restoreOne = async (run: Run, place: string, { version, asDraft }: Step & { kind: 'restore' }) => {
  const at = run.places.get(place)
  if (!at) return false
  const index = version % at.versions.length
  const chosen = at.doc.versions[index]
  if (!chosen) throw new Error('The model and the database have different versions.')
  const outcome = restore(run.world, at.doc, chosen, asDraft)
  if (outcome === 'unclear') return false
  const path = `/api/${at.doc.type}/versions/${at.versions[index]}?draft=${asDraft}`
  expectOutcome(await admin('POST', path), outcome)
  return outcome === 'saved'
}

const perform = async (run: Run, action: Step): Promise<void> => {
  const place = placeOf(action.document)
  if (!run.places.has(place)) await createDocument(run, action.document)
  const doc = run.places.get(place)?.doc
  if (!doc) return
  if (action.kind === 'delete') {
    expect(await admin('DELETE', `/api/${doc.type}/${doc.id}`)).toMatchObject({ status: 200 })
    remove(run.world, doc)
    run.places.delete(place)
    return
  }
  const isSaved =
    action.kind === 'restore'
      ? await restoreOne(run, place, action)
      : action.kind === 'edit'
        ? await edit(run, doc, action.change, action.how)
        : await edit(run, doc, {}, action.kind)
  if (isSaved) await noteVersion(run, place)
}

const expectAt = async ({ world }: Run, type: Type, slug: string): Promise<void> => {
  const answer = await cofactor.api(
    `/v1/${type}/${slug}?include=${type === 'foods' ? 'amounts.mineral' : 'foods'}`,
  )
  const seen = seenAt(world, type, slug)
  if (seen.kind === 'moved') {
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toContain(`/v1/${type}/${seen.slug}?`)
    return
  }
  if (seen.kind !== 'served') {
    const code = seen.kind === 'unpublished' ? 'document-unpublished' : 'document-not-found'
    expect(answer).toMatchObject({ status: 404, body: { code } })
    return
  }
  expect(answer).toMatchObject({ status: 200, body: { data: { type, slug, name: seen.content.name } } })
  const refs = type === 'foods' ? linksOf(world, seen.content) : foodsOf(world, seen.doc)
  const served = valueAt(answer.body, type === 'foods' ? 'data.amounts' : 'data.foods')
  const path = type === 'foods' ? 'mineral.slug' : 'slug'
  expect(Array.isArray(served) && served.map((row: unknown) => valueAt(row, path))).toEqual(refs)
  const included = valueAt(answer.body, `included.${type === 'foods' ? 'minerals' : 'foods'}`) ?? []
  const unique = [...new Set(refs.filter((ref) => ref !== undefined))].sort()
  expect(Array.isArray(included) && included.map((one: unknown) => valueAt(one, 'slug'))).toEqual(unique)
}

const expectList = async ({ tag, world }: Run, type: Type): Promise<void> => {
  const { body } = await cofactor.api(`/v1/${type}?filter[name][startsWith]=${tag}%20&fields=name&sort=name`)
  const data = valueAt(body, 'data')
  const slugs = Array.isArray(data) ? data.map((one: unknown) => String(valueAt(one, 'slug'))) : []
  expect(slugs.sort()).toEqual(listOf(world, type))
}

test('for any sequence of edits, partners see what was published last', { timeout: 600_000 }, async () => {
  const sequence = fc.array(step, { minLength: 6, maxLength: 12 })
  const property = fc.asyncProperty(sequence, async (steps) => {
    const run = startRun()
    for (const action of steps) await perform(run, action)
    await cofactor.catchUp()
    for (const type of types) {
      for (const address of addresses) await expectAt(run, type, `${run.tag}-${address}`)
      await expectList(run, type)
    }
  })
  await fc.assert(property, { numRuns: 30, interruptAfterTimeLimit: 400_000 })
})
