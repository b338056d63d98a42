import type { SearchIndex } from '../index/createSearchIndex'
import type { Expansion } from './expandWord'
import type { QueryWords } from './readWords'

export type ScoredWord = { readonly expansions: readonly Expansion[]; readonly isRequired: boolean }

/** Documents that match, by number, with their scores at the same places. */
export type Scored = { readonly documents: readonly number[]; readonly scores: readonly number[] }

/** The query as a whole is the title, or another name or a code: such documents come first, whatever else speaks. */
const wholeTitleScore = 2000
const wholeNameScore = 1000

export type Scorer = (words: readonly ScoredWord[], query: QueryWords, index: SearchIndex) => Scored

/**
 * Adds up what each word says of each document: the most that one of its readings says, times how rare it is. A
 * document must have all required words; where none has, those with at least half of them do. Its tables are used
 * over and over, so one scorer scores one query at a time.
 */
export const createScorer = (): Scorer => {
  let tables = createTables(1024)

  return (words, query, index) => {
    if (tables.best.length < index.size) tables = createTables(index.size * 2)
    const { best, total, required } = tables
    const touched: number[] = []
    for (const { expansions, isRequired } of words) {
      const reached = readWord(expansions, best)
      const rarity = Math.log(1 + index.count / Math.max(1, reached.length))
      for (const document of reached) {
        if (total[document] === 0) touched.push(document)
        total[document] = (total[document] ?? 0) + (best[document] ?? 0) * rarity
        best[document] = 0
        if (isRequired) required[document] = (required[document] ?? 0) + 1
      }
    }
    addWhole(query, index, tables, touched)
    const scored = select(touched, query.required, tables)
    for (const document of touched) {
      total[document] = 0
      required[document] = 0
    }
    return scored
  }
}

type Tables = {
  /** The most that the word being read says of each document. */
  readonly best: Float64Array
  readonly total: Float64Array
  /** How many of the required words each document has. */
  readonly required: Uint8Array
}

const createTables = (length: number): Tables => ({
  best: new Float64Array(length),
  total: new Float64Array(length),
  required: new Uint8Array(length),
})

/** The documents that a word leads to; what it says of each is then in `best`. */
const readWord = (expansions: readonly Expansion[], best: Float64Array): number[] => {
  const reached: number[] = []
  for (const { posting, likeness } of expansions) {
    const { documents, impacts } = posting
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      const said = (impacts[at] ?? 0) * likeness
      const known = best[document] ?? 0
      if (known === 0) reached.push(document)
      if (said > known) best[document] = said
    }
  }
  return reached
}

/** Lets the query be found where it is a whole name or code, also where none of its words by itself is. */
const addWhole = (
  { phrase, code, required }: QueryWords,
  index: SearchIndex,
  tables: Tables,
  touched: number[],
): void => {
  const add = (documents: Iterable<number>, score: number): void => {
    for (const document of documents) {
      const known = tables.total[document] ?? 0
      if (known === 0) touched.push(document)
      if (known < score) tables.total[document] = known + score
      tables.required[document] = required
    }
  }
  if (phrase !== '') {
    add(index.byTitle(phrase), wholeTitleScore)
    add(index.byName(phrase), wholeNameScore)
  }
  if (code !== '') add(index.codes.find(code)?.documents ?? [], wholeNameScore)
}

const select = (touched: readonly number[], wanted: number, { total, required }: Tables): Scored => {
  let most = 0
  for (const document of touched) most = Math.max(most, required[document] ?? 0)
  const least = most === wanted ? wanted : Math.max(1, Math.ceil(wanted / 2))
  const documents: number[] = []
  const scores: number[] = []
  for (const document of touched) {
    const has = required[document] ?? 0
    if (has < least) continue
    const share = wanted === 0 ? 1 : has / wanted
    documents.push(document)
    scores.push((total[document] ?? 0) * share * share)
  }
  return { documents, scores }
}
