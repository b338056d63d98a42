import type { Client } from '@cofactor/sdk'
import * as elements from '@cofactor/sdk/elements'

export type CaseOptions = {
  readonly locale?: 'en' | 'es'
  readonly jsonLd?: boolean
  readonly nonce?: string
  readonly link?: string
}

/** An element with real content, and how it asks for that by itself. */
export type ElementCase = {
  readonly tag: string
  /** Attributes by which it fetches the same. */
  readonly attributes: string
  /** Its markup from a server. */
  readonly render: (options?: CaseOptions) => Promise<string>
}

/** Each element over the starter knowledge. */
export const elementCases = (client: Client): [ElementCase, ...ElementCase[]] => [
  {
    tag: 'cofactor-mineral-card',
    attributes: 'slug="magnesium"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.minerals.get('magnesium', { locale }).withResponse()
      return elements.renderMineralCard(data, { ...options, meta })
    },
  },
  {
    tag: 'cofactor-claim',
    attributes: 'slug="c11b-magnesium-deficiency-cramps-sign"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.claims
        .get('c11b-magnesium-deficiency-cramps-sign', { locale })
        .withResponse()
      return elements.renderClaim(data, { ...options, meta })
    },
  },
  {
    tag: 'cofactor-evidence-table',
    attributes: 'slug="c11b-magnesium-supplements-ordinary-cramps"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.claims
        .get('c11b-magnesium-supplements-ordinary-cramps', { locale, include: ['evidence.citation'] })
        .withResponse()
      return elements.renderEvidenceTable(data, { ...options, meta })
    },
  },
  {
    tag: 'cofactor-food-sources',
    attributes: 'mineral="magnesium"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.foods
        .list({
          locale,
          filter: { 'amounts.mineral': 'magnesium' },
          sort: ['-amounts(mineral:magnesium).amount'],
          limit: 10,
        })
        .withResponse()
      return elements.renderFoodSources(data.items, { ...options, meta, mineral: 'magnesium' })
    },
  },
  {
    tag: 'cofactor-intake-table',
    attributes: 'nutrient="magnesium"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.intakeReferences
        .list({ locale, filter: { nutrient: 'magnesium' }, limit: 100 })
        .withResponse()
      return elements.renderIntakeTable(data.items, { ...options, meta, nutrient: 'magnesium' })
    },
  },
  {
    tag: 'cofactor-symptom-explorer',
    attributes: '',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.symptoms
        .list({ locale, include: ['claims'], limit: 100 })
        .withResponse()
      return elements.renderSymptomExplorer(data.items, { ...options, meta })
    },
  },
  {
    tag: 'cofactor-citations',
    attributes: 'claim="c11b-magnesium-deficiency-cramps-sign"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.claims
        .get('c11b-magnesium-deficiency-cramps-sign', {
          locale,
          include: ['citations'],
          fields: ['statement'],
        })
        .withResponse()
      return elements.renderCitations(data.citations, {
        ...options,
        meta,
        claim: 'c11b-magnesium-deficiency-cramps-sign',
      })
    },
  },
  {
    tag: 'cofactor-article',
    attributes: 'slug="magnesium-and-calcium-working-as-a-pair"',
    render: async ({ locale, ...options } = {}) => {
      const { data, meta } = await client.articles
        .get('magnesium-and-calcium-working-as-a-pair', {
          locale,
          include: ['body.claim.citations', 'body.node'],
        })
        .withResponse()
      const foods: Record<string, elements.FoodDocument[]> = {}
      for (const block of data.body) {
        if (block.blockType !== 'food-table' || !block.mineral) continue
        const { slug } = block.mineral
        const { items } = await client.foods.list({
          locale,
          filter: { 'amounts.mineral': slug },
          sort: [`-amounts(mineral:${slug}).amount`],
          limit: block.rows,
        })
        foods[slug] = items
      }
      return elements.renderArticle({ ...data, foods }, { ...options, meta })
    },
  },
]

/** A whole page around markup. `define` upgrades it; otherwise `window.define()` does. */
export const pageOf = (body: string, { define = true, head = '' } = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Elements</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>:root{color-scheme:light dark}body{margin:16px;font-family:system-ui,sans-serif;background:light-dark(#f3f5f4,#0e1211)}main{max-width:60rem;margin:auto}</style>
${head}</head><body><main><h1>Elements</h1><h2>One of them</h2>${body}</main>
<script type="module">import { defineElements } from '/elements.js'; ${define ? 'defineElements()' : 'window.define = defineElements'}</script>
</body></html>`
