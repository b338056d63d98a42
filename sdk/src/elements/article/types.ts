import type { Article, Claim } from '../../generated/documents.js'
import type { ShownClaim } from '../claim/claimHtml.js'
import type { Html } from '../core/html.js'
import type { RenderOptions } from '../core/options.js'
import type { Language } from '../core/words.js'
import type { FoodTable, ShownFood } from '../foodSources/foodTable.js'

type Block = Article['body'][number]
type Ref = { readonly type: string; readonly slug: string; readonly title: string }
type IncludedClaim = ShownClaim & { readonly type?: 'claims'; readonly citations?: readonly object[] }
type IncludedNode = {
  readonly type: string
  readonly slug: string
  readonly name: string
  readonly summary?: string
  readonly seekCareAdvice?: string
}

/** A block, whose reference may have been included. */
export type ShownBlock =
  | Exclude<Block, { blockType: 'claim' | 'node' }>
  | { readonly blockType: 'claim'; readonly leadIn?: string; readonly claim?: Claim | IncludedClaim | Ref }
  | { readonly blockType: 'node'; readonly node?: IncludedNode | Ref }

/** An article; include `body.claim.citations` and `body.node` to show what it embeds. */
export type ShownArticle = Pick<Article, 'slug' | 'title' | 'summary' | 'keyTakeaways'> & {
  readonly body: readonly ShownBlock[]
}

/** An article, best with `body.claim.citations` and `body.node` included. */
export type ArticleDocument = ShownArticle & {
  /** Foods for its tables, by the slug of the mineral; without them a table is a link. */
  readonly foods?: Readonly<Record<string, readonly ShownFood[]>>
  readonly governance: Pick<Article['governance'], 'disclaimer'>
}

export type ArticleContent = (
  article: ArticleDocument,
  options: RenderOptions & Pick<ArticleExtra, 'foodTable'>,
  language: Language,
) => Html

export type ArticleExtra = {
  /** Makes what is shown: loaded where no server has rendered it. */
  readonly articleContent?: ArticleContent | undefined
  readonly foodTable?: FoodTable | undefined
}
