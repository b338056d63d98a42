import type { ToThing } from '../core/definition.js'
import { addressOfWork } from '../citations/citationHtml.js'
import { referencesOf } from './articleHtml.js'
import type { ArticleDocument, ArticleExtra } from './types.js'

export const toThing: ToThing<ArticleDocument, ArticleExtra> = (article) => ({
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  citation: referencesOf(article).map((work) => ({
    '@type': 'CreativeWork',
    name: work.title,
    url: addressOfWork(work),
  })),
})
