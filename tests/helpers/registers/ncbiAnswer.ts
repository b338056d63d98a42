import summaries from './answers/pubmedSummaries.json'
import { json, type RegisterAnswer } from './registerAnswer'

const summaryOf = (pmid: string): RegisterAnswer => {
  const found = summaries.find(({ uid }) => uid === pmid)
  const record = found ?? { uid: pmid, error: 'cannot get document summary' }
  return json({
    header: { type: 'esummary', version: '0.3' },
    result: { uids: [pmid], [pmid]: record },
  })
}

const idsIn = (summary: (typeof summaries)[number], type: string): string[] =>
  summary.articleids.filter(({ idtype }) => idtype === type).map(({ value }) => value.toLowerCase())

const searchFor = (term: string): RegisterAnswer => {
  const doi = /^"(.+)"\[AID\]$/.exec(term)?.[1]?.toLowerCase()
  const found = doi ? summaries.filter((summary) => idsIn(summary, 'doi').includes(doi)) : []
  return json({
    header: { type: 'esearch', version: '0.3' },
    esearchresult: {
      count: String(found.length),
      retmax: String(found.length),
      retstart: '0',
      idlist: found.map(({ uid }) => uid),
      translationset: [],
      querytranslation: term,
      ...(found.length === 0 && { errorlist: { phrasesnotfound: [term], fieldsnotfound: [] } }),
    },
  })
}

const converted = (pmcid: string): RegisterAnswer => {
  const found = summaries.find((summary) => idsIn(summary, 'pmc').includes(pmcid.toLowerCase()))
  const [doi] = found ? idsIn(found, 'doi') : []
  const record = found
    ? { pmid: Number(found.uid), pmcid, ...(doi && { doi }), 'requested-id': pmcid }
    : { pmcid, 'requested-id': pmcid, status: 'error', errmsg: 'Identifier not found in PMC' }
  return json({ status: 'ok', 'response-date': '2026-11-29 20:00:00', request: {}, records: [record] })
}

/** E-utilities and the ID Converter. */
export const ncbiAnswer = ({ pathname, searchParams }: URL): RegisterAnswer => {
  const asked = (name: string): string => searchParams.get(name) ?? ''
  if (pathname.endsWith('/esummary.fcgi')) return summaryOf(asked('id'))
  if (pathname.endsWith('/esearch.fcgi')) return searchFor(asked('term'))
  if (pathname.endsWith('/articles/')) return converted(asked('ids'))
  return { status: 404, type: 'text/html', body: '<html>Not found</html>' }
}
