import type { Load } from '../core/definition.js'
import type { Client } from '../../createClient.js'
import type { CallOptions } from '../../types/options.js'
import type { ShownFood } from '../foodSources/foodTable.js'

import type { ArticleDocument, ShownArticle } from './types.js'

export const load: Load<ArticleDocument> = async (client, attribute, call) => {
  const include = ['body.claim.citations', 'body.node'] as const
  const { data, meta } = await client.articles
    .get(attribute('slug') ?? '', { ...call, include })
    .withResponse()
  return { data: { ...data, foods: await foodsOf(client, data, call) }, meta }
}

const foodsOf = async (
  client: Client,
  { body }: ShownArticle,
  call: CallOptions,
): Promise<Record<string, readonly ShownFood[]>> => {
  const tables = body.flatMap((block) =>
    block.blockType === 'food-table' && block.mineral ? [{ slug: block.mineral.slug, rows: block.rows }] : [],
  )
  const lists = tables.map(async ({ slug, rows }) => {
    const { items } = await client.foods.list({
      ...call,
      fields: ['name', 'portions', 'amounts', 'sourceDatabase', 'sourceRelease'],
      filter: { 'amounts.mineral': slug },
      sort: [`-amounts(mineral:${encodeURIComponent(slug)}).amount`],
      limit: rows,
    })
    return [slug, items] as const
  })
  return Object.fromEntries(await Promise.all(lists))
}
