import {
  execute,
  getVariableValues,
  GraphQLString,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { GraphqlContext } from '../context'
import { dateScalar, dateTimeScalar, jsonScalar } from '../types/scalars'

export type Variables = Readonly<Record<string, unknown>>

/** Answers an operation with variables. */
export type Run = (variables: Variables, context: GraphqlContext) => ExecutionResult

/** Compiling costs as much as answering some times, so it is for what is asked more often than that. */
const runsBeforeCompiling = 2

/** A valid operation, as a function that is compiled once it is asked often. */
export const createRun = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run => {
  let compiled: Run | undefined
  let runs = 0
  return (variables, context) => {
    runs += 1
    if (runs > runsBeforeCompiling) compiled ??= compile(schema, document, operation)
    if (compiled) return compiled(variables, context)
    const operationName = operation.name?.value
    return synchronous(
      execute({ schema, document, operationName, variableValues: variables, contextValue: context }),
    )
  }
}

/**
 * graphql-jit cannot read variables of a type that holds itself, as filters do in their groups. So they are read by
 * graphql before, and stand in what is compiled as values that need no reading.
 */
const compile = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run => {
  const definitions = operation.variableDefinitions ?? []
  const readOperation = { ...operation, variableDefinitions: definitions.map(asRead) }
  const readDocument = {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition === operation ? readOperation : definition,
    ),
  }
  const compiled = compileQuery(schema, readDocument, operation.name?.value, { customSerializers })
  if (!isCompiledQuery(compiled))
    throw new Error('A valid operation cannot be compiled.', { cause: compiled.errors })
  return (variables, context) => {
    const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: mostErrors })
    return coerced ? synchronous(compiled.query(undefined, context, coerced)) : { errors: errors ?? [] }
  }
}

/** Texts are served as they are; to check each again would take a sixth of the time. */
const customSerializers = Object.fromEntries(
  [GraphQLString, dateScalar, dateTimeScalar].map(({ name }) => [name, (value: unknown) => value]),
)

/** Errors told of one set of variables. */
const mostErrors = 20

const asRead = ({ variable }: VariableDefinitionNode): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: jsonScalar.name } },
})

const synchronous = (result: ExecutionResult | Promise<ExecutionResult>): ExecutionResult => {
  if (result instanceof Promise) throw new Error('A resolver was asynchronous; none may be.')
  return result
}
