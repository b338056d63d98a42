import { createClient } from '@cofactor/sdk'
import type { Case } from './Case.js'
import { holds, same } from './check.js'

export const reading: Case[] = [
  {
    name: 'a document by its slug',
    run: async (baseUrl) => {
      const magnesium = await createClient({ baseUrl }).minerals.get('magnesium')
      same([magnesium.type, magnesium.slug, magnesium.symbol], ['minerals', 'magnesium', 'Mg'])
    },
  },
  {
    name: 'what it includes, in place of links',
    run: async (baseUrl) => {
      const client = createClient({ baseUrl })
      const { claims } = await client.minerals.get('magnesium', { include: ['claims.citations'] })
      holds(claims.length > 10, 'magnesium has more than 10 claims')
      holds(
        claims.every(({ citations }) => citations.every(({ authorsText }) => authorsText !== undefined)),
        'every citation is whole',
      )
    },
  },
  {
    name: 'only the fields asked for',
    run: async (baseUrl) => {
      const iron = await createClient({ baseUrl }).minerals.get('calcium', { fields: ['symbol'] })
      same(Object.keys(iron).sort(), ['slug', 'symbol', 'type'])
    },
  },
  {
    name: 'a filtered and sorted list, page after page',
    run: async (baseUrl) => {
      const amount = 'amounts(mineral:magnesium).amount'
      const page = await createClient({ baseUrl }).foods.list({
        filter: { [amount]: { gte: 300 } },
        sort: [`-${amount}`],
        limit: 3,
        count: true,
      })
      const second = await page.next()
      const amounts = [...page.items, ...(second?.items ?? [])].map(
        (food) => food.amounts.find(({ mineral }) => mineral?.slug === 'magnesium')?.amount ?? 0,
      )
      same(amounts.length, 6)
      same(
        amounts,
        [...amounts].sort((a, b) => b - a),
      )
      holds((page.meta.total ?? 0) >= 6, 'there are at least 6')
    },
  },
  {
    name: 'every document of a type, one after the other',
    run: async (baseUrl) => {
      const client = createClient({ baseUrl })
      const slugs: string[] = []
      for await (const { slug } of client.symptoms.iterate({ fields: ['name'], limit: 10 })) slugs.push(slug)
      const { meta } = await client.symptoms.list({ limit: 1, count: true })
      same([slugs.length, new Set(slugs).size], [meta.total, meta.total])
    },
  },
  {
    name: 'the text of another language, and what is not translated',
    run: async (baseUrl) => {
      const { data, meta } = await createClient({ baseUrl, locale: 'es' })
        .symptoms.get('muscle-cramps')
        .withResponse()
      same([data.slug, meta.locale], ['muscle-cramps', 'es'])
    },
  },
  {
    name: 'disclaimer, review and licence with every answer',
    run: async (baseUrl) => {
      const { meta, response } = await createClient({ baseUrl }).minerals.get('magnesium').withResponse()
      holds(meta.disclaimer.length > 50 && meta.licence.attribution !== '', 'there is a disclaimer')
      same(meta.review.signed, false)
      holds(Number(response.headers.get('cofactor-revision')) > 0, 'the revision can be read')
    },
  },
  {
    name: 'the health of the server',
    run: async (baseUrl) => same((await createClient({ baseUrl }).health()).status, 'ok'),
  },
]
