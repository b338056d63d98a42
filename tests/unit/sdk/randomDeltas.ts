import fc from 'fast-check'
import type { Store as ServerStore } from '../../../src/delivery/createStore'
import type { PublishedRecord } from '../../../src/model/types'
import { publish, unpublish } from '../../helpers/fixtureRecords'

/** Something that an editor may do to a document: by its place among the records, so that it can be made up. */
export type Edit = {
  readonly kind: 'retitle' | 'rename' | 'unpublish' | 'restore' | 'unlink'
  readonly at: number
}

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('retitle', 'rename', 'unpublish', 'restore', 'unlink'),
    at: fc.nat(10_000),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Applies edits to a server's store, one revision each. */
export const createEditor = (store: ServerStore, records: readonly PublishedRecord[]) => {
  const current = new Map(records.map((record) => [record.id + record.type, record]))
  const gone = new Set<string>()
  let count = 0

  const put = (key: string, record: PublishedRecord): void => {
    current.set(key, record)
    gone.delete(key)
    store.apply({
      ...publish(record, store.revision + 1),
      at: new Date(1_770_000_000_000 + store.revision * 1000).toISOString(),
    })
  }

  return ({ kind, at }: Edit): void => {
    const keys = [...current.keys()]
    const key = keys[at % keys.length] ?? ''
    const record = current.get(key)
    if (!record) return
    count += 1
    const { slug, fields, previousSlugs } = record
    if (kind === 'unpublish' && !gone.has(key)) {
      gone.add(key)
      store.apply(unpublish(record, store.revision + 1))
    }
    if (kind === 'restore') put(key, record)
    if (kind === 'rename')
      put(key, { ...record, slug: `${slug.slice(0, 40)}-${count}`, previousSlugs: [...previousSlugs, slug] })
    if (kind === 'retitle') {
      const name = ['name', 'statement', 'title'].find((field) => field in fields)
      if (name === undefined) return
      const title = `Zinc ${count} renamed`
      // Titles of works are not translated.
      const value = typeof fields[name] === 'string' ? title : { en: title, es: `Zinc ${count}` }
      put(key, { ...record, fields: { ...fields, [name]: value } })
    }
    if (kind === 'unlink') {
      const { evidence: _evidence, amounts: _amounts, subject: _subject, ...rest } = fields
      put(key, { ...record, fields: rest })
    }
  }
}
