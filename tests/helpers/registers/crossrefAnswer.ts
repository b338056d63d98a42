import works from './answers/crossrefWorks.json'
import { json, type RegisterAnswer } from './registerAnswer'

type CrossrefWork = Readonly<Record<string, unknown>> & { DOI: string; title: string[] }

type Changes = ReadonlyMap<string, Readonly<Record<string, unknown>>>

const all = (changes: Changes): CrossrefWork[] => works.map((work) => ({ ...work, ...changes.get(work.DOI) }))

const envelope = (type: string, message: unknown) => ({
  status: 'ok',
  'message-type': type,
  'message-version': '1.0.0',
  message,
})

const notFound: RegisterAnswer = { status: 404, type: 'text/plain', body: 'Resource not found.' }

const listOf = (items: readonly unknown[]): RegisterAnswer =>
  json(
    envelope('work-list', {
      facets: {},
      'total-results': items.length,
      items,
      'items-per-page': 20,
      query: { 'start-index': 0, 'search-terms': null },
    }),
  )

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []

/** Crossref always finds something: whatever shares a word, with a score that has no fixed scale. */
const search = (text: string, changes: Changes): CrossrefWork[] => {
  const asked = new Set(wordsOf(text))
  return all(changes)
    .map((work) => ({
      ...work,
      score: wordsOf(work.title.join(' ')).filter((word) => asked.has(word)).length * 11.3,
    }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
}

export const crossrefAnswer = ({ pathname, searchParams }: URL, changes: Changes): RegisterAnswer => {
  const doi = decodeURIComponent(pathname.replace(/^\/crossref\/works\/?/, '')).toLowerCase()
  if (doi !== '') {
    const work = all(changes).find(({ DOI }) => DOI === doi)
    return work ? json(envelope('work', work)) : notFound
  }
  const isbn = /^isbn:(.+)$/.exec(searchParams.get('filter') ?? '')?.[1]
  if (isbn) return listOf(all(changes).filter((work) => JSON.stringify(work['ISBN'] ?? []).includes(isbn)))
  const rows = Number(searchParams.get('rows') ?? 20)
  return listOf(search(searchParams.get('query.bibliographic') ?? '', changes).slice(0, rows))
}
