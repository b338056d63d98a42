import { GraphQLEnumType } from 'graphql'
import { enumValueName, uniquelyNamed } from '../names/graphqlName'

type Option = { readonly value: string; readonly label: string }

/** An enum whose values stand for those of the content; where a name had to differ, its description says from what. */
export const enumType = (name: string, options: readonly Option[], description?: string): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: uniquelyNamed(
      name,
      options.map(({ value, label }) => [
        enumValueName(value),
        { value, description: describe(value, label) },
      ]),
    ),
  })

const describe = (value: string, label: string): string =>
  enumValueName(value) === value ? label : `${label}. In REST: \`${value}\`.`
