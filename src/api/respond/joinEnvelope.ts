import { fragmentOf } from '../../delivery/fragment'
import type { Included } from '../../delivery/includeDocuments'
import type { ServedDocument } from '../../delivery/servedDocument'
import { bodyOf } from './body'
import { hashOf, type PreparedResponse } from './prepareResponse'

export type Envelope = {
  readonly data: ServedDocument | readonly ServedDocument[]
  /** What stands beside the documents, by name: `meta`, `links` and such. At least one. */
  readonly beside: Readonly<Record<string, unknown>>
  readonly included?: Included | undefined
}

/**
 * Puts an envelope together from the bytes of its documents. The hash is that of the documents' hashes and of what
 * stands between them, so the documents need not be read through again.
 */
export const joinEnvelope = ({
  data,
  beside,
  included,
}: Envelope): Pick<PreparedResponse, 'body' | 'hash'> => {
  const pieces = createPieces()
  pieces.text('{"data":')
  if (isOne(data)) pieces.document(data)
  else pieces.list(data)
  pieces.text(`,${JSON.stringify(beside).slice(1, -1)}`)
  if (included) addIncluded(pieces, included)
  pieces.text('}')
  return pieces.end()
}

const isOne = (data: Envelope['data']): data is ServedDocument => !Array.isArray(data)

type Pieces = {
  text(more: string): void
  document(document: ServedDocument, isFollowed?: boolean): void
  list(documents: readonly ServedDocument[]): void
  end(): Pick<PreparedResponse, 'body' | 'hash'>
}

/** Bytes in the order in which they are joined, and what each is told apart by. */
const createPieces = (): Pieces => {
  const bytes: Uint8Array[] = []
  let [marks, waiting] = ['', '']
  const flush = (): void => {
    if (waiting === '') return
    bytes.push(Buffer.from(waiting))
    marks += `${waiting}\n`
    waiting = ''
  }
  const pieces: Pieces = {
    text: (more) => {
      waiting += more
    },
    document: (document, isFollowed = false) => {
      flush()
      const fragment = fragmentOf(document)
      bytes.push(isFollowed ? fragment.followed : fragment.bytes)
      marks += `${fragment.hash}\n`
    },
    list: (documents) => {
      waiting += '['
      const last = documents.length - 1
      for (let at = 0; at <= last; at += 1) {
        const document = documents[at]
        if (document) pieces.document(document, at < last)
      }
      waiting += ']'
    },
    end: () => {
      flush()
      return { body: bodyOf(bytes), hash: hashOf(marks) }
    },
  }
  return pieces
}

const addIncluded = (pieces: Pieces, included: Included): void => {
  let before = ',"included":{'
  for (const [type, documents] of Object.entries(included)) {
    pieces.text(`${before}${JSON.stringify(type)}:`)
    pieces.list(documents)
    before = ','
  }
  pieces.text('}')
}
