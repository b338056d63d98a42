import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { queryLimits } from '../../delivery/parse/parsing'
import { assumedListLength, introspectionCosts, introspectionFieldCost, scanCost } from './graphqlLimits'

export type Measure = {
  /** The most values that the answer can have, lists without pages taken to have 5 items. */
  readonly cost: number
  /** The most fields in each other. */
  readonly depth: number
}

export type MeasureOptions = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

type Walk = MeasureOptions & {
  readonly operation: OperationDefinitionNode
  /** Fragments measured already, so that those that spread each other twice cost no more time than once. */
  readonly known: Map<string, Measure>
}

/**
 * What an operation could cost, known before anything of it is answered. It bears documents that are not valid: what
 * does not exist costs nothing, and fragments in a circle are not followed.
 */
export const measureQuery = (operation: OperationDefinitionNode, options: MeasureOptions): Measure => {
  const walk = { ...options, operation, known: new Map<string, Measure>() }
  return measureSelections(
    operation.selectionSet,
    options.schema.getQueryType() ?? undefined,
    noConnection,
    walk,
  )
}

/** The connection whose fields are measured: how many documents it has, and whether counting all looks through a type. */
type Connection = { readonly page: number; readonly isScan: boolean }

const noConnection: Connection = { page: 1, isScan: false }

const measureSelections = (
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  connection: Connection,
  walk: Walk,
): Measure => {
  let cost = 0
  let depth = 0
  for (const selection of selections) {
    const part = measureSelection(selection, type, connection, walk)
    cost += part.cost
    depth = Math.max(depth, part.depth)
  }
  return { cost, depth }
}

const nothing: Measure = { cost: 0, depth: 0 }

const measureSelection = (
  selection: SelectionNode,
  type: GraphQLNamedType | undefined,
  connection: Connection,
  walk: Walk,
): Measure => {
  if (selection.kind === 'Field') return measureField(selection, type, connection, walk)
  if (selection.kind === 'InlineFragment') {
    const on = narrowed(selection.typeCondition?.name.value, type, walk)
    return measureSelections(selection.selectionSet, on, connection, walk)
  }
  const name = selection.name.value
  const key = `${name} ${connection.page} ${connection.isScan}`
  const known = walk.known.get(key)
  if (known) return known
  walk.known.set(key, nothing)
  const fragment = walk.fragments.get(name)
  if (!fragment) return nothing
  const on = narrowed(fragment.typeCondition.name.value, type, walk)
  const measured = measureSelections(fragment.selectionSet, on, connection, walk)
  walk.known.set(key, measured)
  return measured
}

const narrowed = (
  name: string | undefined,
  type: GraphQLNamedType | undefined,
  { schema }: Walk,
): GraphQLNamedType | undefined => (name === undefined ? type : schema.getType(name))

const measureField = (
  node: FieldNode,
  parent: GraphQLNamedType | undefined,
  connection: Connection,
  walk: Walk,
): Measure => {
  const name = node.name.value
  if (name.startsWith('__')) return { cost: introspectionCost(node, walk), depth: 1 }
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  if (!field) return nothing
  const isScan = isPaged(field) && parent === walk.schema.getQueryType()
  const own = isScan || (connection.isScan && name === 'totalCount') ? scanCost : 1
  if (!node.selectionSet) return { cost: own, depth: 1 }
  const type = getNamedType(field.type)
  const inner = measureSelections(
    node.selectionSet,
    isCompositeType(type) ? type : undefined,
    isPaged(field) ? { page: firstOf(node, walk), isScan } : noConnection,
    walk,
  )
  return { cost: own + lengthOf(field, connection.page) * inner.cost, depth: inner.depth + 1 }
}

const isPaged = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ name }) => name === 'first')

/** Lists of a connection are as long as its page. */
const lengthOf = (field: GraphQLField<unknown, unknown>, page: number): number => {
  if (!isListType(getNullableType(field.type))) return 1
  return field.name === 'nodes' || field.name === 'edges' ? page : assumedListLength
}

/** How many documents a page is asked to have. What is not known yet counts as the most there may be. */
const firstOf = (node: FieldNode, { variables, operation }: Walk): number => {
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value
  if (!value) return queryLimits.defaultLimit
  if (value.kind === 'IntValue') return bounded(Number(value.value))
  if (value.kind !== 'Variable') return queryLimits.limit
  const name = value.name.value
  const given = variables[name]
  if (typeof given === 'number') return bounded(given)
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
  return definition?.defaultValue?.kind === 'IntValue'
    ? bounded(Number(definition.defaultValue.value))
    : queryLimits.limit
}

/** More than may be asked is refused elsewhere, and must not make the cost negative. */
const bounded = (first: number): number => Math.min(Math.max(first, 1), queryLimits.limit)

const introspectionCost = (node: FieldNode, walk: Walk): number =>
  (introspectionCosts[node.name.value] ?? 0) + introspectionFieldCost * (countFields(node, walk) - 1)

const countFields = (node: FieldNode, walk: Walk): number => 1 + countSelections(node.selectionSet, walk)

const countSelections = (selectionSet: SelectionSetNode | undefined, walk: Walk): number => {
  let count = 0
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === 'Field') count += countFields(selection, walk)
    else if (selection.kind === 'InlineFragment') count += countSelections(selection.selectionSet, walk)
    else count += countFragment(selection.name.value, walk)
  }
  return count
}

const countFragment = (name: string, walk: Walk): number => {
  const key = `${name} introspection`
  const known = walk.known.get(key)
  if (known) return known.cost
  walk.known.set(key, nothing)
  const cost = countSelections(walk.fragments.get(name)?.selectionSet, walk)
  walk.known.set(key, { cost, depth: 0 })
  return cost
}
