import { fragmentOf } from '../../delivery/fragment'
import type { Included } from '../../delivery/includeDocuments'
import type { ServedDocument } from '../../delivery/servedDocument'
import { hashOf, type PreparedResponse } from './prepareResponse'

export type Envelope = {
  readonly data: ServedDocument | readonly ServedDocument[]
  /** What stands beside the documents, by name: `meta`, `links` and such. At least one. */
  readonly beside: Readonly<Record<string, unknown>>
  readonly included?: Included | undefined
}

/** Bytes in the order in which they are joined, and what each is told apart by. */
type Pieces = { readonly bytes: Uint8Array[]; readonly marks: string[] }

/**
 * Puts an envelope together from the bytes of its documents. The hash is that of the documents' hashes and of what
 * stands between them, so the documents need not be read through again.
 */
export const joinEnvelope = ({
  data,
  beside,
  included,
}: Envelope): Pick<PreparedResponse, 'body' | 'hash'> => {
  const pieces: Pieces = { bytes: [], marks: [] }
  addText(pieces, '{"data":')
  if (isOne(data)) addDocument(pieces, data)
  else addList(pieces, data)
  addText(pieces, `,${JSON.stringify(beside).slice(1, -1)}`)
  if (included) addIncluded(pieces, included)
  addText(pieces, '}')
  return { body: Buffer.concat(pieces.bytes), hash: hashOf(pieces.marks.join('\n')) }
}

const isOne = (data: Envelope['data']): data is ServedDocument => !Array.isArray(data)

const addText = ({ bytes, marks }: Pieces, text: string): void => {
  bytes.push(Buffer.from(text))
  marks.push(text)
}

const addDocument = ({ bytes, marks }: Pieces, document: ServedDocument): void => {
  const fragment = fragmentOf(document)
  bytes.push(fragment.bytes)
  marks.push(fragment.hash)
}

const comma = Buffer.from(',')

const addList = (pieces: Pieces, documents: readonly ServedDocument[]): void => {
  addText(pieces, '[')
  for (const [index, document] of documents.entries()) {
    if (index > 0) pieces.bytes.push(comma)
    addDocument(pieces, document)
  }
  addText(pieces, ']')
}

const addIncluded = (pieces: Pieces, included: Included): void => {
  for (const [index, [type, documents]] of Object.entries(included).entries()) {
    addText(pieces, `${index === 0 ? ',"included":{' : ','}${JSON.stringify(type)}:`)
    addList(pieces, documents)
  }
  addText(pieces, '}')
}
