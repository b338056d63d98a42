import { articleToHtml } from '../articles/articleToHtml'
import { articleToText } from '../articles/articleToText'
import type { ArticleContext } from '../articles/articleView'
import { createArticleParts, withReferences } from '../articles/createArticleView'
import { citedSlugs } from '../citations/citedSlugs'
import type { FormatWork } from '../citations/createFormatter'
import { toBibtex } from '../citations/toBibtex'
import { toCslJson } from '../citations/toCslJson'
import { toRis } from '../citations/toRis'
import { toWork, type Work } from '../citations/toWork'
import type { FindSources } from '../delivery/findSources'
import type { FindDocument } from '../delivery/includeDocuments'
import type { ServedDocument } from '../delivery/servedDocument'
import type { CitationStyle } from '../domain/citations/citationStyles'
import { addressOf, type JsonLdContext } from '../jsonld/jsonLdContext'
import { serialiseJsonLd } from '../jsonld/serialiseJsonLd'
import { toJsonLd } from '../jsonld/toJsonLd'
import type { FormName } from './documentForms'

export type FormContext = JsonLdContext & {
  readonly style: CitationStyle
  readonly format: FormatWork
  /** For who looks at many documents and shows few. */
  readonly findInPassing: FindDocument
  /** Everything that a reverse field lists, also what is beyond its limit. */
  readonly sourcesOf: FindSources
}

/** The text of a form of a document. */
export const renderForm = (form: FormName, document: ServedDocument, context: FormContext): string => {
  switch (form) {
    case 'jsonld':
      return serialiseJsonLd(toJsonLd(document, context))
    case 'csl.json':
      return JSON.stringify(toCslJson(worksOf(document, context)))
    case 'ris':
      return toRis(worksOf(document, context))
    case 'bib':
      return toBibtex(worksOf(document, context))
    case 'txt':
    case 'html':
      return document.type === 'articles'
        ? renderArticle(form, document, context)
        : renderCitation(form, document, context)
  }
}

const worksOf = (document: ServedDocument, { find }: FormContext): Work[] =>
  citedSlugs([document], find).flatMap((slug) => {
    const citation = find('citations', slug)
    return citation ? [toWork(citation)] : []
  })

const renderCitation = (form: 'txt' | 'html', citation: ServedDocument, context: FormContext): string => {
  const entry = context.format(toWork(citation), context)
  return `${form === 'txt' ? entry.text : entry.html}\n`
}

const renderArticle = (form: 'txt' | 'html', article: ServedDocument, context: FormContext): string => {
  const articleContext: ArticleContext = { ...context, addressOf: (ref) => addressOf(context, ref) }
  const parts = createArticleParts(article, articleContext)
  const formatted = parts.cited.map((citation) => context.format(toWork(citation), context))
  const view = withReferences(parts, formatted)
  return form === 'txt' ? articleToText(view) : articleToHtml(view)
}
