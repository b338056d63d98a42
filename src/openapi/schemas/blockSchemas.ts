import type { BlocksField, ContentModel, FieldModel } from '../../model/types'
import type { Schema } from '../types'
import { fieldsSchema, type SchemaContext } from './fieldSchema'
import { objectSchema } from './objectSchema'

type Block = BlocksField['blocks'][number]

/** The schemas of all blocks of the model, by name: objects told apart by `blockType`. A block may serve in several types. */
export const blockSchemas = (model: ContentModel, context: SchemaContext): [name: string, schema: Schema][] =>
  Object.values(model.types)
    .flatMap(({ fields }) => blocksIn(fields))
    .map((block) => [block.schemaName, blockSchema(block, context)])

const blocksIn = (fields: readonly FieldModel[]): Block[] =>
  fields.flatMap((field) => {
    if (field.kind === 'group' || field.kind === 'array') return blocksIn(field.fields)
    if (field.kind === 'blocks') return field.blocks.flatMap((block) => [block, ...blocksIn(block.fields)])
    return []
  })

const blockSchema = (block: Block, context: SchemaContext): Schema => {
  const { properties, required } = fieldsSchema(block.fields, context)
  return objectSchema({
    title: block.schemaName,
    required: ['blockType', ...required],
    properties: {
      blockType: { type: 'string', const: block.name, description: 'Kind of the block.' },
      ...properties,
    },
  })
}
