import { valueAt, type Answer } from '../../helpers/answer'
import type { Door } from './door'

type Ask = (query: string) => Promise<Answer>

type Operation = {
  readonly name: string
  readonly args: readonly string[]
  readonly fields: readonly string[]
}

const introspection = `{ __schema {
  queryType { fields { name args { name type { kind } } type { name fields { name } } } }
  mutationType { fields { name args { name type { kind } } type { name fields { name } } } }
} }`

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((item: unknown) => String(valueAt(item, 'name'))) : []

const operationsIn = (body: unknown, root: string): Operation[] => {
  const fields = valueAt(body, `data.__schema.${root}.fields`)
  return (Array.isArray(fields) ? fields : []).map((field: unknown) => ({
    name: String(valueAt(field, 'name')),
    args: namesIn(valueAt(field, 'args')),
    fields: namesIn(valueAt(field, 'type.fields')),
  }))
}

/** What to ask of the answer: documents with what identifies them, else whatever is at hand. */
const selectionOf = ({ fields }: Operation): string => {
  if (fields.includes('docs')) return '{ totalDocs docs { id } }'
  const wanted = ['id', 'totalDocs', 'token', 'message', 'user'].find((name) => fields.includes(name))
  if (wanted === 'user') return '{ user { id } }'
  if (wanted) return `{ ${wanted} }`
  return fields.length > 0 ? '{ __typename }' : ''
}

const door = (kind: 'query' | 'mutation', operation: Operation, given: string, is: Door['is']): Door => ({
  name: `GraphQL ${kind} ${operation.name}${given}`,
  method: 'POST',
  path: '/api/graphql',
  data: { query: `${kind} { ${operation.name}${given} ${selectionOf(operation)} }` },
  is,
})

/** Queries that answer anybody about himself. */
const isAboutOneself = ({ name }: Operation): boolean => /^(Access|initialized|me|docAccess)/.test(name)

/** Every query of the schema, and every mutation that needs no more than an id. */
export const graphqlDoors = async (ask: Ask, id: string): Promise<Door[]> => {
  const { body } = await ask(introspection)
  const queries = operationsIn(body, 'queryType')
  const mutations = operationsIn(body, 'mutationType')
  return [
    ...queries.flatMap((operation) => {
      const hasDraft = operation.args.includes('draft') ? ', draft: true' : ''
      const given = operation.args.includes('id') ? `(id: "${id}"${hasDraft})` : ''
      const variants = [given]
      if (given === '' && hasDraft) variants.push('(draft: true)')
      const is = isAboutOneself(operation) ? 'open' : 'refused'
      return variants.map((variant) => door('query', operation, variant, is))
    }),
    ...mutations
      .filter(({ args }) => args.includes('id') && !args.includes('data'))
      .map((operation) => door('mutation', operation, `(id: "${id}")`, 'refused')),
  ]
}
