import { valueAt, type Answer } from '../../helpers/answer'
import { freshSlug } from '../../helpers/editing'
import { createUser } from '../../helpers/cofactor/users'
import { makeDocuments, smallestDocument, type Ids } from '../../helpers/makeDocuments'
import { startCofactor, type Cofactor, type Session } from '../../helpers/startCofactor'

/** The people of the tests: whoever wrote the document, and others of each role. */
export const people = ['author', 'editor', 'reviewer', 'second', 'admin'] as const
export type Person = (typeof people)[number]

const roleOf = {
  author: 'editor',
  editor: 'editor',
  reviewer: 'reviewer',
  second: 'reviewer',
  admin: 'admin',
} as const

export type Working = {
  readonly cofactor: Cofactor
  readonly ids: Ids
  readonly sessions: Record<Person, Session>
  readonly users: Record<Person, string>
  /** A claim that the author wrote and that keeps every rule. */
  writeClaim(data?: object): Promise<string>
  /** Asks for a step as the panel does. */
  step(person: Person, id: string, step: string, more?: object): Promise<Answer>
  stateOf(id: string): Promise<unknown>
  /** A claim that was written and brought to that state by those who may. */
  claimIn(state: 'draft' | 'evidence-review' | 'medical-review' | 'approved' | 'published'): Promise<string>
}

export const emailOf = (person: Person) => `${person}@work.test`

/** Cofactor as it starts without settings: what a person publishes needs somebody else's approval. */
export const startWorking = async (): Promise<Working> => {
  const cofactor = await startCofactor({ review: 'required' })
  const ids = await makeDocuments(cofactor.local)
  const users: Partial<Record<Person, string>> = {}
  const sessions: Partial<Record<Person, Session>> = {}
  for (const person of people) {
    users[person] = await createUser(cofactor.local, emailOf(person), roleOf[person])
    sessions[person] = await cofactor.loginAs(emailOf(person))
  }
  const all = <Value>(found: Partial<Record<Person, Value>>): Record<Person, Value> => {
    const { author, editor, reviewer, second, admin } = found
    if (!author || !editor || !reviewer || !second || !admin) throw new Error('Somebody is missing.')
    return { author, editor, reviewer, second, admin }
  }
  const working = { sessions: all(sessions), users: all(users) }
  const writeClaim = async (data: object = {}) => {
    const answer = await working.sessions.author('POST', '/api/claims?draft=true', {
      ...smallestDocument('claims', ids),
      slug: freshSlug('worked'),
      ...data,
    })
    const id = valueAt(answer.body, 'doc.id')
    if (typeof id !== 'string') throw new Error(JSON.stringify(answer.body))
    return id
  }
  const step = (person: Person, id: string, name: string, more: object = {}) =>
    working.sessions[person]('PATCH', `/api/claims/${id}?draft=true`, { workflow: { step: name, ...more } })
  const stateOf = async (id: string) => {
    const document = await cofactor.local.findByID({ collection: 'claims', id, draft: true })
    return valueAt(document, 'workflow.state')
  }
  return {
    cofactor,
    ids,
    ...working,
    writeClaim,
    step,
    stateOf,
    claimIn: async (state) => {
      const id = await writeClaim()
      const way = [
        ['evidence-review', () => step('author', id, 'submit')],
        ['medical-review', () => step('editor', id, 'accept-evidence')],
        ['approved', () => step('reviewer', id, 'approve')],
        ['published', () => working.sessions.author('PATCH', `/api/claims/${id}`, { _status: 'published' })],
      ] as const
      for (const [reached, take] of way) {
        if ((await stateOf(id)) === state) return id
        const answer = await take()
        if (answer.status !== 200) throw new Error(`${reached}: ${JSON.stringify(answer.body)}`)
      }
      return id
    },
  }
}
