import {
  getOperationAST,
  GraphQLError,
  Kind,
  Lexer,
  OperationTypeNode,
  parse,
  Source,
  TokenKind,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { graphqlLimits } from '../limits/graphqlLimits'
import { measureErrors, textErrors, tooMuch } from '../limits/limitErrors'
import { measureQuery } from '../limits/measureQuery'
import { createRun, type Run, type Variables } from './createRun'

/** An operation that was found to be right, ready to be answered as often as it is asked. */
export type PreparedOperation = {
  /** What is too much with these variables. */
  limitErrors(variables: Variables): readonly GraphQLError[]
  /** To be called only when there are no limit errors. */
  readonly run: Run
}

export type Preparation =
  { readonly operation: PreparedOperation } | { readonly errors: readonly GraphQLError[] }

/** Reads and checks an operation, which costs more than answering it. */
export const prepareOperation = (
  schema: GraphQLSchema,
  query: string,
  operationName: string | undefined,
): Preparation => {
  const parsed = parseQuery(query)
  if ('errors' in parsed) return parsed
  const { document } = parsed
  const operation = getOperationAST(document, operationName)
  if (!operation) return { errors: [noOperation(document, operationName)] }
  if (operation.operation !== OperationTypeNode.QUERY) return { errors: [notSupported(operation)] }
  const tooLong = textErrors(document)
  if (tooLong.length > 0) return { errors: tooLong }
  const invalid = validate(schema, document, undefined, { maxErrors: mostErrors })
  if (invalid.length > 0) return { errors: invalid.map(coded('GRAPHQL_VALIDATION_FAILED')) }
  return { operation: createOperation(schema, document, operation) }
}

/** Errors told of one text: a person reads the first few. */
const mostErrors = 20

const parseQuery = (
  query: string,
): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } => {
  try {
    return { document: parse(query, { maxTokens: graphqlLimits.tokens }) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { errors: [hasTooManyTokens(query) ? tooManyTokens() : coded('GRAPHQL_PARSE_FAILED')(error)] }
  }
}

/** Whether the parser stopped at the limit, which its error does not tell from others. */
const hasTooManyTokens = (query: string): boolean => {
  const lexer = new Lexer(new Source(query))
  try {
    for (let count = 0; count <= graphqlLimits.tokens; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false
    }
    return true
  } catch {
    return false
  }
}

const tooManyTokens = (): GraphQLError =>
  tooMuch('TOO_MANY_TOKENS', `more than ${graphqlLimits.tokens}`, graphqlLimits.tokens, 'tokens')

const coded =
  (code: string) =>
  (error: GraphQLError): GraphQLError =>
    new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      source: error.source ?? null,
      positions: error.positions ?? null,
      path: error.path ?? null,
      originalError: error.originalError ?? null,
      extensions: { code },
    })

const notSupported = ({ operation }: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(`There is no ${operation}: this API is only read.`, {
    extensions: { code: 'OPERATION_NOT_SUPPORTED', allowed: [OperationTypeNode.QUERY] },
  })

const noOperation = ({ definitions }: DocumentNode, name: string | undefined): GraphQLError => {
  const names = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? 'one without a name'] : [],
  )
  return new GraphQLError(
    name === undefined
      ? `"operationName" has to say which of ${names.length} operations is meant.`
      : `There is no operation "${name}" in the query.`,
    { extensions: { code: 'OPERATION_NOT_FOUND', allowed: names } },
  )
}

const createOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation => {
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  const measure = (variables: Variables): readonly GraphQLError[] =>
    measureErrors(measureQuery(operation, { schema, fragments, variables }))
  const fixedErrors = operation.variableDefinitions?.length ? undefined : measure({})
  const run = createRun(schema, document, operation)
  return { limitErrors: (variables) => fixedErrors ?? measure(variables), run }
}
