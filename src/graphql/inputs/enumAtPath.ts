import type { GraphQLEnumType } from 'graphql'
import type { FilterModel } from '../../delivery/queryModel'
import type { FieldModel, TypeModel } from '../../model/types'
import type { BuildContext } from '../buildContext'
import { pascalCase } from '../names/graphqlName'
import { enumType } from '../types/enumType'
import { fieldEnum, groupTypeName } from '../types/fieldTypeNames'

/** The enum of the values at a path that is filtered by: the field's own where it is one field's. */
export const enumAtPath = (type: TypeModel, filter: FilterModel, build: BuildContext): GraphQLEnumType =>
  ownEnum(type.schemaName, type.fields, filter.path.split('.'), build) ?? pathEnum(type, filter, build)

const ownEnum = (
  owner: string,
  fields: readonly FieldModel[],
  [name, ...rest]: readonly string[],
  build: BuildContext,
): GraphQLEnumType | undefined => {
  const field = fields.find((candidate) => candidate.name === name)
  if (field?.kind === 'enum') return fieldEnum(owner, field, build)
  if (field?.kind !== 'group' && field?.kind !== 'array') return undefined
  return ownEnum(groupTypeName(owner, field, build), field.fields, rest, build)
}

/** In blocks several fields may lie at one path; their values together are an enum of their own. */
const pathEnum = (
  { type, schemaName }: TypeModel,
  { path, values = [] }: FilterModel,
  { enums }: BuildContext,
): GraphQLEnumType => {
  const name = `${schemaName}${pascalCase(path)}Value`
  return enums.once(name, `the values at ${type}.${path}`, () =>
    enumType(
      name,
      values.map((value) => ({ value, label: value })),
    ),
  )
}
