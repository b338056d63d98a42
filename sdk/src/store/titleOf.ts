import type { StoredDocument, StoredModel } from './Edition.js'

/** The field that names documents of a type. Without a model it is told by what there is. */
export const titleFieldOf = (
  model: StoredModel | undefined,
  { type, name, statement }: StoredDocument,
): string => model?.[type]?.sort ?? (name ? 'name' : statement ? 'statement' : 'title')

export const titleOf = (model: StoredModel | undefined, document: StoredDocument): string =>
  String(document[titleFieldOf(model, document)] ?? document.slug)
