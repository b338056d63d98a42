import { readFileSync } from 'node:fs'
import { answerOf, valueAt, type Answer } from '../answer'
import { createResponseValidator } from '../validateResponses'
import { password, roles, type Role } from './users'

/** Sends a request to Payload's API as one person. */
export type Session = (method: string, path: string, data?: unknown) => Promise<Answer>

export type Clients = {
  /** Asks the delivery API and holds the answer against openapi.json. */
  api(path: string, init?: RequestInit): Promise<Answer>
  /** Asks Payload's API, with the headers given and nobody signed in. */
  request(method: string, path: string, data?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Sends a form, as an upload is one, as somebody or nobody. */
  send(method: string, path: string, form: FormData, role?: Role): Promise<Answer>
  /** Signs in over the network; the users are `<role>@cofactor.test`. */
  login(role: Role): Promise<Session>
  /** The same with any account. */
  loginAs(email: string): Promise<Session>
}

export const createClients = (origin: string): Clients => {
  const request = createRequest(origin)
  const signIn = async (email: string): Promise<{ Authorization: string }> => {
    const { body } = await request('POST', '/api/users/login', { email, password })
    const token = valueAt(body, 'token')
    if (typeof token !== 'string') throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
    return { Authorization: `JWT ${token}` }
  }
  const loginAs = async (email: string): Promise<Session> => {
    const headers = await signIn(email)
    return (method, path, data) => request(method, path, data, headers)
  }
  return {
    api: createApi(origin),
    request,
    send: async (method, path, form, role) => {
      const headers = role ? await signIn(roles[role]) : {}
      return answerOf(await fetch(`${origin}${path}`, { method, headers, body: form }))
    },
    login: (role) => loginAs(roles[role]),
    loginAs,
  }
}

const createRequest =
  (origin: string): Clients['request'] =>
  async (method, path, data, headers = {}) => {
    const init: RequestInit = { method, headers: { 'Content-Type': 'application/json', ...headers } }
    if (data !== undefined) init.body = JSON.stringify(data)
    return answerOf(await fetch(`${origin}${path}`, init))
  }

const createApi = (origin: string): Clients['api'] => {
  const description = new URL('../../../openapi.json', import.meta.url)
  const validate = createResponseValidator(JSON.parse(readFileSync(description, 'utf8')))
  return async (path, init = {}) => {
    const answer = await answerOf(await fetch(`${origin}${path}`, { redirect: 'manual', ...init }))
    const contentType = answer.headers.get('content-type')
    validate({ ...answer, method: init.method ?? 'GET', path, contentType })
    return answer
  }
}
