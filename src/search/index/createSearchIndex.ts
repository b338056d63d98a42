import type { DocumentAddress } from '../../delivery/answer'
import { createMultiIndex } from '../../delivery/multiIndex'
import type { ServedDocument } from '../../delivery/servedDocument'
import type { SearchModel } from '../deriveSearchModel'
import { createColumns, type Columns } from './createColumns'
import { createPostings, type Posting, type Postings } from './postings'
import { readDocument, type Language, type ReadDocument } from './readDocument'
import { createTermIndex, type TermIndex } from './termIndex'

/** A document in the index. */
export type Indexed = DocumentAddress & {
  readonly number: number
  /** Its title as one phrase. */
  readonly wholeTitle: string
}

/**
 * Everything published in one locale, ready to be searched. Documents have small whole numbers, which are given to
 * others once they are free; nothing that is found depends on them.
 */
export type SearchIndex = {
  put(document: ServedDocument): void
  remove(address: DocumentAddress): void
  readonly count: number
  /** One more than the greatest number in use. */
  readonly size: number
  at(number: number): Indexed | undefined
  readonly names: TermIndex
  readonly texts: TermIndex
  byTitle(phrase: string): Iterable<number>
  byName(phrase: string): Iterable<number>
  readonly codes: Pick<Postings, 'find'>
  readonly columns: Columns
}

/** How much a code says of what has it: more than a word, since few have the same. */
const codeImpact = 12

/** A document with all that leads to it. */
type Kept = {
  readonly indexed: Indexed
  readonly names: readonly Posting[]
  readonly texts: readonly Posting[]
  readonly wholeNames: readonly string[]
  readonly codes: readonly Posting[]
}

export const createSearchIndex = (model: SearchModel, language: Language): SearchIndex => {
  const types = new Map(model.types.map((type) => [type.type, type]))
  const numbers = new Map<string, number>()
  const kept: (Kept | undefined)[] = []
  const free: number[] = []
  const [names, texts] = [createTermIndex(), createTermIndex()]
  const codes = createPostings()
  const [titles, otherNames] = [createMultiIndex<number>(), createMultiIndex<number>()]
  const columns = createColumns(model)

  const link = (indexed: Indexed, read: ReadDocument): Kept => {
    const { number } = indexed
    const linked = {
      indexed,
      names: Array.from(read.names, ([term, impact]) => names.add(term, number, impact)),
      texts: Array.from(read.texts, ([term, impact]) => texts.add(term, number, impact)),
      wholeNames: [...read.wholeNames],
      codes: Array.from(read.codes, (code) => codes.add(code, number, codeImpact)),
    }
    titles.add(indexed.wholeTitle, number)
    for (const name of linked.wholeNames) otherNames.add(name, number)
    return linked
  }
  const unlink = (gone: Kept): void => {
    const { number, wholeTitle } = gone.indexed
    for (const posting of gone.names) names.remove(posting, number)
    for (const posting of gone.texts) texts.remove(posting, number)
    titles.remove(wholeTitle, number)
    for (const name of gone.wholeNames) otherNames.remove(name, number)
    for (const posting of gone.codes) codes.remove(posting, number)
  }
  const remove = (address: DocumentAddress): void => {
    const key = keyOf(address)
    const number = numbers.get(key)
    const gone = number === undefined ? undefined : kept[number]
    if (number === undefined || !gone) return
    unlink(gone)
    numbers.delete(key)
    kept[number] = undefined
    free.push(number)
  }

  return {
    put: (document) => {
      remove(document)
      const type = types.get(document.type)
      if (!type) return
      const read = readDocument(document, type, language)
      const number = free.pop() ?? kept.length
      const { wholeTitle } = read
      kept[number] = link({ type: document.type, slug: document.slug, number, wholeTitle }, read)
      numbers.set(keyOf(document), number)
      columns.set(number, document)
    },
    remove,
    get count() {
      return numbers.size
    },
    get size() {
      return kept.length
    },
    at: (number) => kept[number]?.indexed,
    names,
    texts,
    byTitle: titles.members,
    byName: otherNames.members,
    codes,
    columns,
  }
}

const keyOf = ({ type, slug }: DocumentAddress): string => `${type}/${slug}`
