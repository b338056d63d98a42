/** A term with the documents that hold it, by number, and how much it says of each: two lists side by side. */
export type Posting = {
  readonly term: string
  readonly documents: number[]
  readonly impacts: number[]
  /** The greatest impact. */
  peak: number
}

/** An inverted index: what leads from a term to documents. */
export type Postings = {
  /** A document is added under a term at most once. */
  add(term: string, document: number, impact: number): Posting
  remove(posting: Posting, document: number): void
  find(term: string): Posting | undefined
}

export type PostingsOptions = {
  /** Told of each posting that comes to be, and of each that has lost its last document. */
  readonly onAdded?: (posting: Posting) => void
  readonly onRemoved?: (posting: Posting) => void
}

export const createPostings = ({
  onAdded = () => undefined,
  onRemoved = () => undefined,
}: PostingsOptions = {}): Postings => {
  const postings = new Map<string, Posting>()
  const start = (term: string): Posting => {
    const posting = { term, documents: [], impacts: [], peak: 0 }
    postings.set(term, posting)
    onAdded(posting)
    return posting
  }
  return {
    add: (term, document, impact) => {
      const posting = postings.get(term) ?? start(term)
      posting.documents.push(document)
      posting.impacts.push(impact)
      posting.peak = Math.max(posting.peak, impact)
      return posting
    },
    remove: (posting, document) => {
      takeOut(posting, document)
      if (posting.documents.length > 0) return
      postings.delete(posting.term)
      onRemoved(posting)
    },
    find: (term) => postings.get(term),
  }
}

/** The last one moves into the gap. */
const takeOut = (posting: Posting, document: number): void => {
  const { documents, impacts } = posting
  const at = documents.indexOf(document)
  if (at < 0) return
  const gone = impacts[at]
  const [last, impact] = [documents.pop(), impacts.pop()]
  if (at < documents.length && last !== undefined && impact !== undefined) {
    documents[at] = last
    impacts[at] = impact
  }
  if (gone === posting.peak) posting.peak = impacts.reduce((most, each) => Math.max(most, each), 0)
}
