import { listFieldPaths, type FieldPath } from '../delivery/fieldPaths'
import type { ContentModel, FieldModel, SearchRole, TypeModel } from '../model/types'

/** What is searched of each type, and by what results can be narrowed; derived from the content model. */
export type SearchModel = {
  readonly types: readonly SearchedType[]
  /** By what results are counted and can be narrowed: first their type, then what tells of evidence. */
  readonly facets: readonly FacetModel[]
}

export type SearchedType = {
  readonly type: string
  readonly prominence: number
  readonly titleField: string
  readonly fields: readonly SearchedField[]
}

export type SearchedField = {
  /** Dotted path from the document's root. */
  readonly path: string
  readonly segments: readonly string[]
  readonly role: SearchedRole
}

/** The title names a document; `names` name it too. */
export type SearchedRole = 'title' | Exclude<SearchRole, 'none'>

/** A field that every document has with one of so many values, or not at all. */
export type FacetModel = { readonly field: string; readonly values: readonly string[] }

/** What tells of evidence, wherever a type has it. */
const evidenceFields = ['certainty', 'direction', 'verdict'] as const

/**
 * By rule the title is searched as such, and every text at the top of a document that is translated, alone or as a
 * list of texts. What is not translated is data rather than text and left out, and so is long form. A field's
 * `search` in its collection says otherwise, for itself and for what lies in it.
 */
export const deriveSearchModel = ({ types }: ContentModel): SearchModel => ({
  types: Object.values(types).map((type) => ({
    type: type.type,
    prominence: type.prominence ?? 1,
    titleField: type.titleField,
    fields: searchedFields(type),
  })),
  facets: [
    { field: 'type', values: Object.keys(types) },
    ...evidenceFields.flatMap((field) => facetOf(field, types) ?? []),
  ],
})

const searchedFields = (type: TypeModel): SearchedField[] => {
  const said = new Map<string, SearchRole>()
  return listFieldPaths(type).flatMap((found): SearchedField[] => {
    const { path, field } = found
    if (field.kind === 'blockType') return []
    const role = field.search ?? said.get(parentOf(path))
    if (role) said.set(path, role)
    const searched =
      path === type.titleField ? 'title' : isText(field) ? (role ?? roleByRule(found, type)) : 'none'
    return searched === 'none' ? [] : [{ path, segments: path.split('.'), role: searched }]
  })
}

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.')

const isText = ({ kind }: FieldModel): boolean => kind === 'string' || kind === 'richText'

const roleByRule = ({ path, field, localized }: FieldPath, { fields }: TypeModel): SearchRole => {
  if (field.kind !== 'string' || field.format || !localized) return 'none'
  const parent = fields.find(({ name }) => name === parentOf(path))
  const isListOfTexts = parent?.kind === 'array' && parent.fields.length === 1
  return parentOf(path) === '' || isListOfTexts ? 'text' : 'none'
}

const facetOf = (name: string, types: ContentModel['types']): FacetModel | undefined => {
  const values = Object.values(types)
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.name === name && field.kind === 'enum' && !field.many
        ? field.options.map(({ value }) => value)
        : [],
    )
  return values.length > 0 ? { field: name, values: [...new Set(values)] } : undefined
}
