import { GraphQLEnumType } from 'graphql'
import type { TypeQueryModel } from '../../delivery/queryModel'
import { graphqlName, uniquelyNamed } from '../names/graphqlName'

/** The orders of a type: `name_ASC` stands for `name`, `name_DESC` for `-name`. */
export const sortType = (schemaName: string, { sorts }: TypeQueryModel): GraphQLEnumType => {
  const name = `${schemaName}Sort`
  return new GraphQLEnumType({
    name,
    description: 'What to sort by. Ties are broken by slug.',
    values: uniquelyNamed(
      name,
      sorts.flatMap((path) => [
        [`${graphqlName(path)}_ASC`, { value: path }] as const,
        [`${graphqlName(path)}_DESC`, { value: `-${path}` }] as const,
      ]),
    ),
  })
}
