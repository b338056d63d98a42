import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql'
import { isList } from '../../delivery/fieldPaths'
import type { FieldModel, StringField } from '../../model/types'
import { describeField } from '../../openapi/schemas/describeField'
import { isAlwaysPresent } from '../../openapi/schemas/isAlwaysPresent'
import type { BuildContext, ContentField, ContentType } from '../buildContext'
import { graphqlName, uniquelyNamed } from '../names/graphqlName'
import { blocksType } from './blocksType'
import { fieldEnum, groupTypeName } from './fieldTypeNames'
import { mediaType, richTextType } from './ownTypes'
import { referenceField } from './referenceField'
import { reverseField } from './reverseField'
import { dateScalar, dateTimeScalar, jsonScalar } from './scalars'

/** The fields of an object of the content. `owner` is the name of its type. */
export const contentFields = (
  owner: string,
  fields: readonly FieldModel[],
  build: BuildContext,
): Record<string, ContentField> =>
  uniquelyNamed(
    owner,
    fields.map((field) => [graphqlName(field.name), contentField(owner, field, build)]),
  )

const contentField = (owner: string, field: FieldModel, build: BuildContext): ContentField => {
  const { name } = field
  const described = { description: describe(field) }
  if (field.kind === 'reference') return { ...described, ...referenceField(owner, field, build) }
  if (field.kind === 'reverse') return { ...described, ...reverseField(owner, field, build) }
  return {
    ...described,
    type: present(field, valueType(owner, field, build)),
    // Without a resolver it is a plain reading of the property, the fastest there is.
    ...(graphqlName(name) === name ? {} : { resolve: (source) => source[name] }),
  }
}

/** Non-null is what every served document has; items of lists always are. */
const present = (field: FieldModel, type: GraphQLOutputType): GraphQLOutputType => {
  const whole = isList(field) ? new GraphQLList(new GraphQLNonNull(type)) : type
  return isAlwaysPresent(field) ? new GraphQLNonNull(whole) : whole
}

const describe = (field: FieldModel): string => {
  const description = describeField(field)
  return description === undefined ? field.label : `${field.label}: ${description}`
}

type ValueField = Exclude<FieldModel, { kind: 'reference' | 'reverse' }>

const valueType = (owner: string, field: ValueField, build: BuildContext): GraphQLOutputType => {
  switch (field.kind) {
    case 'string':
      return stringType(field)
    case 'number':
      return field.integer ? GraphQLInt : GraphQLFloat
    case 'boolean':
      return GraphQLBoolean
    case 'enum':
      return fieldEnum(owner, field, build)
    case 'richText':
      return richTextType
    case 'media':
      return mediaType
    case 'json':
      return jsonScalar
    case 'blocks':
      return blocksType(owner, field, build, contentFields)
    default:
      return groupType(owner, field, build)
  }
}

const stringType = ({ format }: StringField): GraphQLOutputType => {
  if (format === 'date') return dateScalar
  return format === 'date-time' ? dateTimeScalar : GraphQLString
}

const groupType = (
  owner: string,
  field: FieldModel & { kind: 'group' | 'array' },
  build: BuildContext,
): ContentType => {
  const name = groupTypeName(owner, field, build)
  return build.objects.once(
    name,
    `a group of ${field.fields.map((inner) => inner.name).join(', ')}`,
    () =>
      new GraphQLObjectType({
        name,
        description: describe(field),
        fields: () => contentFields(name, field.fields, build),
      }),
  )
}
