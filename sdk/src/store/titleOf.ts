import type { Edition, StoredDocument } from './Edition.js'

/** Lists of a type are sorted by the field that names its documents. */
export const titleOf = ({ sorting }: Edition, document: StoredDocument): string =>
  String(document[sorting[document.type]?.by ?? ''] ?? document.slug)
