import type { Answer, RunningApp } from '../api/startApp'

export type GraphqlBody = {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

const isBody = (content: unknown): content is GraphqlBody => typeof content === 'object' && content !== null

export const bodyOf = (answer: Answer): GraphqlBody => {
  const content = answer.json()
  if (!isBody(content)) throw new Error(`No answer of GraphQL: ${answer.body.toString()}`)
  return content
}

export const graphqlPath = (query: string, more: Readonly<Record<string, string>> = {}): string =>
  `/graphql?${new URLSearchParams({ query, ...more })}`

/** Asks by GET. */
export const getGraphql = (
  app: RunningApp,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => app.ask(graphqlPath(query), { headers })

/** Asks by POST, with variables. */
export const postGraphql = (
  app: RunningApp,
  request: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  app.ask('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof request === 'string' ? request : JSON.stringify(request),
  })

/** The data of an answer without errors. */
export const dataOf = async (app: RunningApp, query: string, variables: object = {}): Promise<unknown> => {
  const { data, errors } = bodyOf(await postGraphql(app, { query, variables }))
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
