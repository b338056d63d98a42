import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { GraphqlContext } from '../context'

export type Variables = Readonly<Record<string, unknown>>

/** Answers an operation with variables. */
export type Run = (variables: Variables, context: GraphqlContext) => ExecutionResult

/** Compiling costs as much as answering some times, so it is for what is asked more often than that. */
const runsBeforeCompiling = 2

/** A valid operation, as a function that is compiled once it is asked often. */
export const createRun = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Run => {
  let compiled: Run | undefined
  let runs = 0
  return (variables, context) => {
    runs += 1
    if (runs > runsBeforeCompiling) compiled ??= compile(schema, document, operationName)
    if (compiled) return compiled(variables, context)
    return synchronous(
      execute({ schema, document, operationName, variableValues: variables, contextValue: context }),
    )
  }
}

const compile = (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run => {
  const compiled = compileQuery(schema, document, operationName)
  if (!isCompiledQuery(compiled)) return () => compiled
  return (variables, context) => synchronous(compiled.query(undefined, context, variables))
}

const synchronous = (result: ExecutionResult | Promise<ExecutionResult>): ExecutionResult => {
  if (result instanceof Promise) throw new Error('A resolver was asynchronous; none may be.')
  return result
}
