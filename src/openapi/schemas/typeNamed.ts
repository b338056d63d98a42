import type { ContentModel, TypeModel } from '../../model/types'

/** The type behind a collection slug, or an error that says which field asked for it. */
export const typeNamed = (model: ContentModel, type: string, askedBy: string): TypeModel => {
  const found = model.types[type]
  if (found === undefined) {
    const known = Object.keys(model.types).join(', ')
    throw new Error(
      `The field "${askedBy}" points at "${type}", which is not a type of the model. Its types are: ${known}.`,
    )
  }
  return found
}

/** Name of the schema of a reference to a type: `MineralRef`. */
export const refName = (type: TypeModel): string => `${type.schemaName}Ref`
