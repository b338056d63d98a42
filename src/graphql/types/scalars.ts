import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'

const textScalar = (name: string, description: string): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value
    throw new GraphQLError(`A ${name} is a text.`)
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  })
}

export const dateScalar = textScalar('Date', 'A day, `YYYY-MM-DD`.')

export const dateTimeScalar = textScalar(
  'DateTime',
  'An instant by ISO 8601, such as `2026-05-31T12:00:00.000Z`. Filters also take a day, which stands for the whole of it.',
)

export const jsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Structured data of a format of its own, such as CSL-JSON, as it is.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})
