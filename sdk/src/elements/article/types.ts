import type { Article } from '../../generated/documents.js'
import type { FoodTable, ShownFood } from '../foodSources/foodTable.js'
import type { ShownArticle } from './articleHtml.js'

/** An article, best with `body.claim.citations` and `body.node` included. */
export type ArticleDocument = ShownArticle & {
  /** Foods for its tables, by the slug of the mineral; without them a table is a link. */
  readonly foods?: Readonly<Record<string, readonly ShownFood[]>>
  readonly governance: Pick<Article['governance'], 'disclaimer'>
}

export type ArticleExtra = { readonly foodTable?: FoodTable | undefined }
