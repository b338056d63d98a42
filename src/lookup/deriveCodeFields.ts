import { listFieldPaths, type FieldPath } from '../delivery/fieldPaths'
import type { CodeSystemSource, ContentModel, EnumField, FieldModel, TypeModel } from '../model/types'

/** A place in the documents of a type where codes stand. */
export type CodeField = {
  readonly type: string
  /** Dotted path from the document's root: `codes.code`. */
  readonly path: string
  /** Names on the way to what holds the code. */
  readonly parent: readonly string[]
  /** Name of the field in there. */
  readonly name: string
  /** The register, or the field beside it that names one. */
  readonly source: CodeSystemSource
  /** The registers that may occur here, with their names as editors choose them. */
  readonly systems: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[]
}

/** Every place where the content model says that there are codes, in the order of the model. */
export const deriveCodeFields = ({ types, defaultLocale }: ContentModel): CodeField[] =>
  Object.values(types).flatMap((type) => codeFieldsOf(type, defaultLocale))

const codeFieldsOf = (type: TypeModel, defaultLocale: string): CodeField[] => {
  const paths = listFieldPaths(type)
  return paths.flatMap(({ path, field }) => {
    if (field.kind === 'blockType' || field.codeSystem === undefined) return []
    const parent = path.split('.').slice(0, -1)
    const systems =
      typeof field.codeSystem === 'string'
        ? [{ id: field.codeSystem, title: { [defaultLocale]: field.label } }]
        : systemsAmong(paths, [...parent, field.codeSystem.from].join('.'), path, defaultLocale)
    return [{ type: type.type, path, parent, name: field.name, source: field.codeSystem, systems }]
  })
}

/** @throws Error when no choice of registers stands beside the field. */
const systemsAmong = (
  paths: readonly FieldPath[],
  from: string,
  path: string,
  defaultLocale: string,
): CodeField['systems'] => {
  const choices = paths.flatMap(({ path: at, field }) => (at === from && isChoice(field) ? [field] : []))
  if (choices.length === 0) {
    throw new Error(`The codes at "${path}" are of the register in "${from}", which is no choice.`)
  }
  return choices.flatMap(({ options }) =>
    options.map(({ value, label, labels }) => ({ id: value, title: labels ?? { [defaultLocale]: label } })),
  )
}

const isChoice = (field: FieldPath['field']): field is FieldModel & EnumField => field.kind === 'enum'
