import { fragmentOf, type Fragment } from '../../delivery/fragment'
import type { Included } from '../../delivery/includeDocuments'
import type { ServedDocument } from '../../delivery/servedDocument'
import { hashOf, type PreparedResponse } from './prepareResponse'

export type Envelope = {
  readonly data: ServedDocument | readonly ServedDocument[]
  /** What stands beside the documents, by name: `meta`, `links` and such. At least one. */
  readonly beside: Readonly<Record<string, unknown>>
  readonly included?: Included | undefined
}

type Piece = string | Fragment

/**
 * Puts an envelope together from the bytes of its documents. The hash is that of the documents' hashes and of what
 * stands between them, so the documents need not be read through again.
 */
export const joinEnvelope = ({
  data,
  beside,
  included,
}: Envelope): Pick<PreparedResponse, 'body' | 'hash'> => {
  const pieces: Piece[] = [
    '{"data":',
    ...(isOne(data) ? [fragmentOf(data)] : listOf(data)),
    `,${JSON.stringify(beside).slice(1, -1)}`,
    ...(included ? includedPieces(included) : []),
    '}',
  ]
  return {
    body: joined(pieces),
    hash: hashOf(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.hash)).join('\n')),
  }
}

const isOne = (data: Envelope['data']): data is ServedDocument => !Array.isArray(data)

const listOf = (documents: readonly ServedDocument[]): Piece[] => [
  '[',
  ...documents.flatMap((document, index): Piece[] =>
    index === 0 ? [fragmentOf(document)] : [',', fragmentOf(document)],
  ),
  ']',
]

const includedPieces = (included: Included): Piece[] => [
  ',"included":{',
  ...Object.entries(included).flatMap(([type, documents], index): Piece[] => [
    `${index === 0 ? '' : ','}${JSON.stringify(type)}:`,
    ...listOf(documents),
  ]),
  '}',
]

const joined = (pieces: readonly Piece[]): Buffer => {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece.bytes))
  return Buffer.concat(parts)
}
