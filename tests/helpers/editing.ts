import { savedId, valueAt, type Answer } from './answer'
import { smallestDocument, type Ids, type PublicType } from './makeDocuments'
import type { Cofactor, Session } from './startCofactor'

type Data = Readonly<Record<string, unknown>>

/** What editors do, each a request to Payload's REST API, and what partners then see. */
export type Editing = {
  readonly session: Session
  /** Creates the smallest document of a type, changed by `data`, as a draft unless `data` says otherwise. */
  create(type: PublicType, data: Data, ids?: Ids): Promise<string>
  /** The same, published. */
  createPublished(type: PublicType, data: Data, ids?: Ids): Promise<string>
  publish(type: string, id: string, data?: Data): Promise<Answer>
  unpublish(type: string, id: string): Promise<Answer>
  saveDraft(type: string, id: string, data: Data): Promise<Answer>
  remove(type: string, id: string): Promise<Answer>
  /** Ids of the versions with this status, newest first. */
  versions(type: string, id: string, status: 'draft' | 'published'): Promise<string[]>
  /** What the editor finds in the form: the latest version. */
  latest(type: string, id: string): Promise<unknown>
}

/** A slug that no other test of this run uses. */
export const freshSlug = (() => {
  let count = 0
  return (name = 'document'): string => `${name}-${++count}`
})()

export const createEditing = (session: Session): Editing => {
  const create: Editing['create'] = async (type, data, ids = {}) =>
    savedId(await session('POST', `/api/${type}`, { ...smallestDocument(type, ids), ...data }))
  return {
    session,
    create,
    createPublished: (type, data, ids) => create(type, { ...data, _status: 'published' }, ids),
    publish: (type, id, data = {}) =>
      session('PATCH', `/api/${type}/${id}`, { ...data, _status: 'published' }),
    unpublish: (type, id) => session('PATCH', `/api/${type}/${id}`, { _status: 'draft' }),
    saveDraft: (type, id, data) => session('PATCH', `/api/${type}/${id}?draft=true`, data),
    remove: (type, id) => session('DELETE', `/api/${type}/${id}`),
    versions: async (type, id, status) => {
      const where = `where[parent][equals]=${id}&where[version._status][equals]=${status}`
      const { body } = await session('GET', `/api/${type}/versions?${where}&sort=-updatedAt&limit=50`)
      const docs = valueAt(body, 'docs')
      return Array.isArray(docs) ? docs.map((doc: unknown) => String(valueAt(doc, 'id'))) : []
    },
    latest: async (type, id) => (await session('GET', `/api/${type}/${id}?draft=true&depth=0`)).body,
  }
}

/** What partners see at an address once everything committed has arrived. */
export const partnersSee = async (cofactor: Cofactor, path: string): Promise<Answer> => {
  await cofactor.catchUp()
  return cofactor.api(`/v1/${path}`)
}
