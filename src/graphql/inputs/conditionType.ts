import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql'
import type { FilterKind, FilterModel, FilterOperator } from '../../delivery/queryModel'
import type { NameRegistry } from '../names/nameRegistry'
import { dateScalar, dateTimeScalar } from '../types/scalars'

const names: Readonly<Record<Exclude<FilterKind, 'enum'>, string>> = {
  string: 'StringCondition',
  number: 'NumberCondition',
  boolean: 'BooleanCondition',
  date: 'DateCondition',
  reference: 'ReferenceCondition',
  reverse: 'ReverseCondition',
}

const descriptions: Readonly<Record<FilterKind, string>> = {
  string: 'Conditions on a text. `contains` and `startsWith` take no notice of case and accents.',
  number: 'Conditions on a number.',
  boolean: 'Conditions on yes or no.',
  enum: 'Conditions on one of several values.',
  date: 'Conditions on a date.',
  reference:
    'Conditions on a reference, by the slug of its target, or by `type/slug` where several types are possible.',
  reverse: 'Conditions on the documents that refer to this one, by the slug of any of them.',
}

/** Types of conditions, which many paths have in common. */
export type Conditions = NameRegistry<GraphQLInputObjectType>

type EnumOf = () => GraphQLEnumType

/** One value at a path. `enumOf` is the enum of its values. */
export const valueInput = (filter: FilterModel, enumOf: EnumOf): GraphQLEnumType | GraphQLScalarType =>
  filter.kind === 'enum' ? enumOf() : scalarOf(filter)

/** What can be asked of the values at a path; several conditions must all hold. */
export const conditionType = (
  filter: FilterModel,
  conditions: Conditions,
  enumOf: EnumOf,
): GraphQLInputObjectType => {
  const value = valueInput(filter, enumOf)
  const name = conditionName(filter, value)
  return conditions.once(
    name,
    `conditions of ${filter.kind} by ${filter.operators.join(', ')}`,
    () =>
      new GraphQLInputObjectType({
        name,
        description: descriptions[filter.kind],
        fields: Object.fromEntries(
          filter.operators.map((operator) => [operator, { type: operandType(operator, value) }]),
        ),
      }),
  )
}

const conditionName = (filter: FilterModel, value: { readonly name: string }): string => {
  if (filter.kind === 'enum') return `${value.name}Condition`
  return filter.format === 'date-time' ? 'DateTimeCondition' : names[filter.kind]
}

const operandType = (operator: FilterOperator, value: GraphQLInputType): GraphQLInputType => {
  if (operator === 'exists') return GraphQLBoolean
  return operator === 'in' || operator === 'nin' ? new GraphQLList(new GraphQLNonNull(value)) : value
}

const scalarOf = ({ kind, format }: FilterModel) => {
  switch (kind) {
    case 'number':
      return GraphQLFloat
    case 'boolean':
      return GraphQLBoolean
    case 'date':
      return format === 'date' ? dateScalar : dateTimeScalar
    default:
      return GraphQLString
  }
}
