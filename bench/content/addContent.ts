import { isJsonObject } from '../../src/delivery/json'
import type { Json } from '../../src/model/types'
import { makeRecords } from './makeRecords'
import { openPublications, type PublicationTable } from './publicationRows'
import type { Anchors, ContentCounts, Node } from './types'

export type ContentPlan = {
  /** How much to make, given how many documents are there. */
  readonly counts: (present: number) => ContentCounts
  /**
   * Whether the starter knowledge is cut down to magnesium and what its answer shows, some 250 documents, so that
   * an edition can be smaller than the whole of it.
   * @default false
   */
  readonly isCut?: boolean
  readonly seed?: string
}

/** Adds made content to the database of a data folder that holds the starter knowledge; returns all it then has. */
export const addContent = async (
  databasePath: string,
  { counts, isCut = false, seed }: ContentPlan,
  onProgress?: (written: number) => void,
): Promise<number> => {
  const table = await openPublications(databasePath)
  try {
    const anchors = await readAnchors(table)
    if (isCut) await cut(table)
    const present = (await table.select('1')).length
    return present + (await table.append(makeRecords(counts(present), anchors, seed), onProgress))
  } finally {
    await table.close()
  }
}

const readAnchors = async (table: PublicationTable): Promise<Anchors> => {
  const minerals = (await table.select("type = 'minerals'")).map(nodeOf)
  const [author] = await table.select("type = 'people'")
  return { minerals, ...(author && { author: String(author['document_id']) }) }
}

const nodeOf = (row: Readonly<Record<string, unknown>>): Node => {
  const record: Json = JSON.parse(String(row['record']))
  const fields = isJsonObject(record) && isJsonObject(record.fields) ? record.fields : {}
  const name = isJsonObject(fields.name) ? String(fields.name.en) : String(row['slug'])
  return { id: String(row['document_id']), slug: String(row['slug']), name: [name, name] }
}

const cut = async (table: PublicationTable): Promise<void> => {
  const [magnesium] = await table.select("type = 'minerals' AND slug = 'magnesium'")
  const id = String(magnesium?.['document_id'])
  await table.retire(
    `type NOT IN ('minerals', 'symptoms', 'functions', 'factors', 'foods', 'claims', 'citations', 'people')
     OR (type = 'claims' AND record NOT LIKE '%${id}%')`,
  )
}
