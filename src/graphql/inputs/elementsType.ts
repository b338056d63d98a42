import { GraphQLInputObjectType, GraphQLNonNull, type GraphQLInputFieldConfig } from 'graphql'
import { queryLimits } from '../../delivery/parse/parsing'
import type { FilterModel, ListModel, TypeQueryModel } from '../../delivery/queryModel'
import type { TypeModel } from '../../model/types'
import type { BuildContext } from '../buildContext'
import { graphqlName, pascalCase, uniquelyNamed } from '../names/graphqlName'
import { conditionType, valueInput, type Conditions } from './conditionType'
import { enumAtPath } from './enumAtPath'

/** What the elements of a list are asked by, by the name it has in the input. */
export type ElementsInput = {
  readonly type: GraphQLInputObjectType
  readonly list: string
  readonly models: ReadonlyMap<string, FilterModel>
}

/** Conditions on those elements of a list alone that `where` selects: `amounts(mineral:magnesium).amount` of REST. */
export const elementsInput = (
  type: TypeModel,
  { path, keys }: ListModel,
  { filterAt }: TypeQueryModel,
  conditions: Conditions,
  build: BuildContext,
): ElementsInput => {
  const prefix = `${type.schemaName}${pascalCase(path)}`
  const models = new Map(
    keys.flatMap((key) => {
      const model = filterAt.get(`${path}.${key}`)
      return model ? [[graphqlName(key), model] as const] : []
    }),
  )
  const enumOf = (model: FilterModel) => () => enumAtPath(type, model, build)
  const selector = new GraphQLInputObjectType({
    name: `${prefix}Selector`,
    description: `Values that an element must have to be looked at; 1 to ${queryLimits.selectorKeys} of them.`,
    fields: () =>
      uniquelyNamed(
        `${prefix}Selector`,
        [...models].map(([key, model]): [string, GraphQLInputFieldConfig] => [
          key,
          { type: valueInput(model, enumOf(model)) },
        ]),
      ),
  })
  return {
    list: path,
    models,
    type: new GraphQLInputObjectType({
      name: `${prefix}ElementsFilter`,
      description: `Conditions on those elements of \`${path}\` alone that are selected.`,
      fields: () =>
        uniquelyNamed<GraphQLInputFieldConfig>(`${prefix}ElementsFilter`, [
          ['where', { type: new GraphQLNonNull(selector), description: 'Which elements are looked at.' }],
          ...[...models].map(([key, model]): [string, GraphQLInputFieldConfig] => [
            key,
            { type: conditionType(model, conditions, enumOf(model)) },
          ]),
        ]),
    }),
  }
}
