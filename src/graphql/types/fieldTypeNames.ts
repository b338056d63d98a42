import type { GraphQLEnumType } from 'graphql'
import type { ArrayField, EnumField, GroupField } from '../../model/types'
import type { BuildContext } from '../buildContext'
import { pascalCase } from '../names/graphqlName'
import { enumType } from './enumType'

/** Name of the type of a group's objects. A group that several types share has one type for all of them. */
export const groupTypeName = (
  owner: string,
  field: GroupField | ArrayField,
  { namedGroups }: Pick<BuildContext, 'namedGroups'>,
): string => {
  const shared = field.kind === 'group' ? namedGroups.get(field.name) : undefined
  return shared && JSON.stringify(shared.group.fields) === JSON.stringify(field.fields)
    ? shared.schemaName
    : `${owner}${pascalCase(field.name)}`
}

/** The enum of a field of an object type called `owner`. */
export const fieldEnum = (
  owner: string,
  { options, ...field }: EnumField,
  { enums, enumNameOf }: Pick<BuildContext, 'enums' | 'enumNameOf'>,
): GraphQLEnumType => {
  const name = enumNameOf(owner, { options, ...field })
  return enums.once(name, `the values ${options.map(({ value }) => value).join(', ')}`, () =>
    enumType(name, options, field.label),
  )
}
