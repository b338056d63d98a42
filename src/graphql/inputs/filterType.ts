import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull, type GraphQLInputFieldConfig } from 'graphql'
import type { FilterModel, TypeQueryModel } from '../../delivery/queryModel'
import type { TypeModel } from '../../model/types'
import type { BuildContext } from '../buildContext'
import { graphqlName, uniquelyNamed } from '../names/graphqlName'
import { conditionType, type Conditions } from './conditionType'
import { elementsInput, type ElementsInput } from './elementsType'
import { enumAtPath } from './enumAtPath'

export type FilterInput = {
  readonly type: GraphQLInputObjectType
  /** What is filtered by, by the name it has in the input. */
  readonly models: ReadonlyMap<string, FilterModel>
  /** Lists of which elements are selected, by the same. */
  readonly lists: ReadonlyMap<string, ElementsInput>
}

/** The filters of a type: one field for each path that REST filters by, its dots as underscores. */
export const filterInput = (
  type: TypeModel,
  query: TypeQueryModel,
  conditions: Conditions,
  build: BuildContext,
): FilterInput => {
  const { filters } = query
  const name = `${type.schemaName}Filter`
  const lists = new Map(
    query.lists.map((list) => [graphqlName(list.path), elementsInput(type, list, query, conditions, build)]),
  )
  const groups = (): [string, GraphQLInputFieldConfig][] => {
    const members = new GraphQLList(new GraphQLNonNull(input))
    return [
      ['and', { type: members, description: 'Groups that must all hold.' }],
      ['or', { type: members, description: 'Groups of which one must hold.' }],
    ]
  }
  const input: GraphQLInputObjectType = new GraphQLInputObjectType({
    name,
    description: 'Conditions that must all hold.',
    fields: () =>
      uniquelyNamed(name, [
        ...groups(),
        ...filters.map((filter): [string, GraphQLInputFieldConfig] => [
          graphqlName(filter.path),
          {
            type: conditionType(filter, conditions, () => enumAtPath(type, filter, build)),
            description: describe(filter),
          },
        ]),
        ...[...lists].map(([field, { type: elements, list }]): [string, GraphQLInputFieldConfig] => [
          field,
          { type: elements, description: `Some elements of \`${list}\`.` },
        ]),
      ]),
  })
  return {
    type: input,
    lists,
    models: new Map(filters.map((filter) => [graphqlName(filter.path), filter])),
  }
}

const describe = ({ path, to }: FilterModel): string =>
  to ? `\`${path}\`, which refers to: ${to.join(', ')}.` : `\`${path}\``
