import { GraphQLError, visit, type DocumentNode } from 'graphql'
import { graphqlLimits } from './graphqlLimits'
import { isDeeper } from './isDeeper'
import type { Measure } from './measureQuery'

/** A request that asks for more than it may, with the limit. */
export const tooMuch = (code: string, found: number | string, limit: number, what: string): GraphQLError =>
  new GraphQLError(`The query has ${found} ${what} and may have ${limit}. Ask for less at once.`, {
    extensions: { code, found, limit },
  })

/** What of a document's text is too much, wherever it stands. */
export const textErrors = (document: DocumentNode): GraphQLError[] => {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1
    },
    Directive: () => {
      directives += 1
    },
  })
  return [
    ...over('TOO_MANY_ALIASES', aliases, graphqlLimits.aliases, 'aliases'),
    ...over('TOO_MANY_DIRECTIVES', directives, graphqlLimits.directives, 'directives'),
  ]
}

/** What of the variables is too much, whatever they are for. */
export const variableErrors = (variables: unknown): GraphQLError[] => {
  const { variableDepth } = graphqlLimits
  if (!isDeeper(variables, variableDepth)) return []
  return [
    tooMuch('VARIABLES_TOO_DEEP', `more than ${variableDepth}`, variableDepth, 'variables in each other'),
  ]
}

/** What of an operation's answer could be too much. */
export const measureErrors = ({ cost, depth }: Measure): GraphQLError[] => [
  ...over('QUERY_TOO_DEEP', depth, graphqlLimits.depth, 'fields in each other'),
  ...over(
    'QUERY_TOO_COSTLY',
    Number.isSafeInteger(cost) ? cost : Number.MAX_SAFE_INTEGER,
    graphqlLimits.cost,
    'values in its answer, at most',
  ),
]

const over = (code: string, found: number, limit: number, what: string): GraphQLError[] =>
  found > limit ? [tooMuch(code, found, limit, what)] : []
