import type { Article } from '../../generated/documents.js'
import type { FoodTable, ShownFood } from '../foodSources/foodTable.js'
import type { ArticleContent, ShownArticle } from './articleHtml.js'

/** An article, best with `body.claim.citations` and `body.node` included. */
export type ArticleDocument = ShownArticle & {
  /** Foods for its tables, by the slug of the mineral; without them a table is a link. */
  readonly foods?: Readonly<Record<string, readonly ShownFood[]>>
  readonly governance: Pick<Article['governance'], 'disclaimer'>
}

export type ArticleExtra = {
  /** Makes what is shown: loaded where no server has rendered it. */
  readonly articleContent?: ArticleContent | undefined
  readonly foodTable?: FoodTable | undefined
}
