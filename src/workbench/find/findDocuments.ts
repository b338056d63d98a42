import type { PayloadRequest, SelectType } from 'payload'
import { documentPath, type PanelPath } from '../shared/links'
import { publicTypes, type PublicType } from '../shared/publicTypes'
import { textAt, textIn, valueAt, type StoredDocument } from '../shared/values'
import { findWhere } from './findWhere'
import { reasonOf, reasons, type Reason } from './rankFound'
import { readQuestion, type Question } from './readQuestion'

export type Found = {
  readonly type: string
  /** What a document of the type is called: “Mineral”. */
  readonly typeName: string
  readonly id: string
  readonly title: string
  readonly slug: string
  /** Its latest version was never published, or waits to be. */
  readonly isDraft: boolean
  readonly reason: Reason
  readonly path: PanelPath
}

/** Of each type, before they are put in order together. */
const mostOfType = 8
const most = 20

const selectOf = ({ titleField, config }: PublicType): SelectType => {
  const shown = ['slug', 'previousSlugs', '_status', titleField, 'layTerms', 'identifiers', 'codes']
  const codes = ['doi', 'pmid', 'pmcid', 'fdcId', 'ndbNumber', 'symbol']
  const held = new Set(config.flattenedFields.map(({ name }) => name))
  return Object.fromEntries([...shown, ...codes].filter((name) => held.has(name)).map((name) => [name, true]))
}

const findOfType = async (req: PayloadRequest, type: PublicType, question: Question): Promise<Found[]> => {
  const { localization } = req.payload.config
  const { docs } = await req.payload.find({
    collection: type.type,
    draft: true,
    where: findWhere(question, type, localization ? localization.localeCodes : []),
    limit: mostOfType,
    pagination: false,
    depth: 0,
    locale: 'all',
    select: selectOf(type),
    overrideAccess: false,
    req,
  })
  return docs.flatMap((found) => {
    const document: StoredDocument = { ...found, id: String(found.id) }
    const reason = reasonOf(document, type.titleField, question)
    return reason ? [shownOf(document, type, reason)] : []
  })
}

const shownOf = (
  document: StoredDocument,
  { type, singular, titleField }: PublicType,
  reason: Reason,
): Found => ({
  type,
  typeName: singular,
  id: document.id,
  title: textIn(valueAt(document, titleField), 'en') ?? textAt(document, 'slug') ?? 'Untitled',
  slug: textAt(document, 'slug') ?? '',
  isDraft: textAt(document, '_status') !== 'published',
  reason,
  path: documentPath(type, document.id),
})

/**
 * Documents of all types, drafts too, that somebody may mean by what they typed: an address of today or earlier, words
 * of the title or of lay terms, a DOI in any form, a PMID, an FDC id, another code. The surest come first. One query
 * for each type.
 */
export const findDocuments = async (req: PayloadRequest, input: string): Promise<Found[]> => {
  const question = readQuestion(input)
  if (!question) return []
  const found = await Promise.all(publicTypes(req.payload).map((type) => findOfType(req, type, question)))
  return found
    .flat()
    .sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || a.title.length - b.title.length)
    .slice(0, most)
}
