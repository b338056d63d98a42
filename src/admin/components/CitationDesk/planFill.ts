import { wordsOfName } from '../../../domain/wordsOfName'

type Data = Readonly<Record<string, unknown>>

export type FillPlan = {
  /** The form's data with the empty fields filled. */
  readonly gentle: Data
  /** The same with everything that was found. */
  readonly whole: Data
  /** What was filled where it was empty, in the words of the form. */
  readonly filled: readonly string[]
  /** Fields in which something else stands already. */
  readonly differing: readonly string[]
}

const labels: Readonly<Record<string, string>> = {
  cslType: 'Type',
  containerTitle: 'Journal or series',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  url: 'Web address',
  pages: 'Pages or article number',
}

/** Not worth a word of their own. */
const silent = new Set(['hasMoreAuthors'])

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name, one]) => name !== 'id' && !isEmpty(one))
  return Object.fromEntries(entries.toSorted(([one], [other]) => one.localeCompare(other)))
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** What the form starts with, and nobody chose. Forms hold a list without rows as the number 0. */
const isUnchosen = (name: string, value: unknown, isNew: boolean): boolean => {
  if (isEmpty(value) || value === 0) return true
  if (name === 'hasMoreAuthors') return true
  if (name === 'cslType') return isNew && value === 'article-journal'
  if (name === 'integrity')
    return typeof value === 'object' && value !== null && Reflect.get(value, 'status') === 'ok'
  return false
}

/** What filling a form with a found work would do, so that nothing that somebody typed is lost without being asked. */
export const planFill = (form: Data, citation: Data, isNew: boolean): FillPlan => {
  const news = Object.entries(citation).filter(
    ([name, value]) => !isEmpty(value) && !isSame(form[name], value),
  )
  const empty = news.filter(([name]) => isUnchosen(name, form[name], isNew))
  const other = news.filter(([name]) => !isUnchosen(name, form[name], isNew))
  const labelOf = ([name]: readonly [string, unknown]): string => labels[name] ?? wordsOfName(name)
  return {
    gentle: { ...form, ...Object.fromEntries(empty) },
    whole: { ...form, ...Object.fromEntries(news) },
    filled: empty.filter(([name]) => !silent.has(name)).map(labelOf),
    differing: other.map(labelOf),
  }
}
