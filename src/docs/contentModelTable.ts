import type { ContentModel, FieldModel, TypeModel } from '../model/types'
import { findNamedGroups, type NamedGroups } from '../openapi/schemas/namedGroups'
import { fieldColumns, fieldRows } from './fieldRows'
import { markdownTable } from './markdownTable'

/** The content model as Markdown: a section with a table of its fields for each type, then the groups they share. */
export const contentModelTable = (model: ContentModel): string => {
  const groups = findNamedGroups(model)
  return [
    ...Object.values(model.types).map((type) => typeSection(type, groups)),
    ...[...groups.values()].map(({ schemaName, group }) =>
      [
        `### ${schemaName}`,
        `${group.label}: the group \`${group.name}\`, the same in every type that has it.`,
        markdownTable(fieldColumns, fieldRows(group.fields, `${group.name}.`)),
      ].join('\n\n'),
    ),
  ].join('\n\n')
}

const typeSection = (type: TypeModel, groups: NamedGroups): string =>
  [
    `### ${type.plural}`,
    `\`/v1/${type.type}\`, type \`${type.schemaName}\`. ${type.description} References show its \`${type.titleField}\`.`,
    markdownTable(fieldColumns, rowsOf(type.fields, groups)),
  ].join('\n\n')

/** A shared group takes one row, which leads to its own section. */
const rowsOf = (fields: readonly FieldModel[], groups: NamedGroups): string[][] =>
  fields.flatMap((field) => {
    const shared = field.kind === 'group' ? groups.get(field.name) : undefined
    if (!shared) return fieldRows([field])
    const { schemaName } = shared
    return fieldRows([field])
      .slice(0, 1)
      .map(([name = '', , always = '', meaning = '']) => [
        name,
        `[${schemaName}](#${schemaName.toLowerCase()})`,
        always,
        meaning,
      ])
  })
