import type { Article } from '../../generated/documents.js'
import type { ShownFood } from '../foodSources/foodRows.js'
import type { ShownArticle } from './articleHtml.js'

/** An article, best with `body.claim.citations` and `body.node` included. */
export type ArticleDocument = ShownArticle & {
  /** Foods for its tables, by the slug of the mineral; without them a table is a link. */
  readonly foods?: Readonly<Record<string, readonly ShownFood[]>>
  readonly governance: Pick<Article['governance'], 'disclaimer'>
}
