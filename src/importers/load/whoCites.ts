import type { FlattenedField, Payload, Where } from 'payload'

/** Ids asked for at once. */
const batch = 200

type Row = { id: string; parent?: unknown; version?: unknown } & Readonly<Record<string, unknown>>

/**
 * Which of these citations are referred to, each with the first document that does, by its title. Asked of every field of
 * every collection that can refer to one, and of the latest drafts as well as of what is stored.
 */
export const whoCites = async (payload: Payload, ids: readonly string[]): Promise<Map<string, string>> => {
  const cited = new Map<string, string>()
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch)
    for (const { config } of Object.values(payload.collections)) {
      for (const path of pathsToCitations(config.flattenedFields)) {
        const title = config.admin.useAsTitle ?? 'id'
        const note = (docs: readonly unknown[]): void => {
          for (const doc of docs) {
            for (const id of some)
              if (!cited.has(id) && holds(doc, id))
                cited.set(id, `${labelOf(config.labels.singular)} “${titleIn(doc, title)}”`)
          }
        }
        const where: Where = { [path]: { in: some } }
        note(
          (await payload.db.find<Row>({ collection: config.slug, where, pagination: false, sort: 'id' }))
            .docs,
        )
        if (!config.versions) continue
        const inDraft: Where = { and: [{ [`version.${path}`]: { in: some } }, { latest: { equals: true } }] }
        const { docs } = await payload.db.findVersions({
          collection: config.slug,
          where: inDraft,
          pagination: false,
          limit: 0,
          sort: 'id',
        })
        note(docs.map(({ version }) => version))
      }
    }
  }
  return cited
}

const pathsToCitations = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship') {
      const targets = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
      if (!targets.includes('citations')) return []
      return [Array.isArray(field.relationTo) ? `${field.name}.value` : field.name]
    }
    const within = 'flattenedFields' in field ? pathsToCitations(field.flattenedFields) : []
    return within.map((path) => `${'name' in field ? field.name : ''}.${path}`)
  })

/** Ids are UUIDs or ObjectIds, so one that occurs anywhere in a document is meant. */
const holds = (doc: unknown, id: string): boolean => JSON.stringify(doc).includes(`"${id}"`)

const titleIn = (doc: unknown, field: string): string => {
  const value: unknown = typeof doc === 'object' && doc !== null ? Reflect.get(doc, field) : undefined
  if (typeof value === 'string') return value
  const english: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'en') : undefined
  return typeof english === 'string' ? english : 'without a title'
}

const labelOf = (label: unknown): string => (typeof label === 'string' ? label.toLowerCase() : 'document')
