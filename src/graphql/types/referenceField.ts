import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLUnionType,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql'
import type { Json, JsonObject, ReferenceField } from '../../model/types'
import { typeOf, type BuildContext } from '../buildContext'
import { followRef, type GraphqlContext } from '../context'
import { pascalCase } from '../names/graphqlName'

/**
 * A reference as the document it leads to. A single one may always be null, however required: it is left out while its
 * target is unpublished.
 */
export const referenceField = (
  owner: string,
  field: ReferenceField,
  build: BuildContext,
): GraphQLFieldConfig<JsonObject, GraphqlContext> => {
  const { name } = field
  const target = targetType(owner, field, build)
  if (field.many) {
    return {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(target))),
      resolve: (source, _arguments, context) =>
        listOf(source[name]).flatMap((ref) => followRef(context, ref) ?? []),
    }
  }
  return {
    type: target,
    resolve: (source, _arguments, context) => followRef(context, source[name]),
  }
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

const targetType = (owner: string, field: ReferenceField, build: BuildContext): GraphQLOutputType => {
  const at = `${owner}.${field.name}`
  const types = field.to.map((type) => typeOf(build.documents, type, at))
  const [only, ...others] = types
  if (only && others.length === 0) return only
  const name = `${owner}${pascalCase(field.name)}`
  return build.unions.once(
    name,
    at,
    () =>
      new GraphQLUnionType({
        name,
        description: `What “${field.label}” may lead to.`,
        types,
        resolveType: ({ type }: JsonObject) => build.documents.get(String(type))?.name,
      }),
  )
}
