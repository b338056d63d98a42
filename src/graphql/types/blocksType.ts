import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLOutputType,
} from 'graphql'
import type { BlocksField, FieldModel, JsonObject } from '../../model/types'
import type { BuildContext, ContentField, ContentType } from '../buildContext'
import { pascalCase } from '../names/graphqlName'

type MakeFields = (
  owner: string,
  fields: readonly FieldModel[],
  build: BuildContext,
) => Record<string, ContentField>

/** One of the blocks of a field, told apart by their type; a field of one kind of block has that type alone. */
export const blocksType = (
  owner: string,
  field: BlocksField,
  build: BuildContext,
  makeFields: MakeFields,
): GraphQLOutputType => {
  const types = new Map(field.blocks.map((block) => [block.name, blockType(block, build, makeFields)]))
  const [only, ...others] = types.values()
  if (only && others.length === 0) return only
  const name = `${owner}${pascalCase(field.name)}Block`
  return build.unions.once(
    name,
    `${owner}.${field.name}`,
    () =>
      new GraphQLUnionType({
        name,
        description: `A block of “${field.label}”.`,
        types: [...types.values()],
        resolveType: ({ blockType: kind }: JsonObject) => types.get(String(kind))?.name,
      }),
  )
}

const blockType = (
  { name, schemaName, fields }: BlocksField['blocks'][number],
  build: BuildContext,
  makeFields: MakeFields,
): ContentType =>
  build.objects.once(
    schemaName,
    `the block ${name}`,
    () =>
      new GraphQLObjectType({
        name: schemaName,
        fields: () => ({
          blockType: { type: new GraphQLNonNull(GraphQLString), description: `Always \`${name}\`.` },
          ...makeFields(schemaName, fields, build),
        }),
      }),
  )
