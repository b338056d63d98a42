import type { Client } from '@cofactor/sdk'
import {
  renderArticle,
  renderCitations,
  renderClaim,
  renderEvidenceTable,
  renderFoodSources,
  renderIntakeTable,
  renderMineralCard,
  renderSymptomExplorer,
} from '@cofactor/sdk/elements'

type Options = { readonly client: Client; readonly slug: string; readonly nonce: string }

/** The elements that partners show for a document, as HTML, under headings of their own. */
export type Parts = readonly { readonly heading?: string; readonly html: string }[]

/** Claims shown below a node. */
const mostClaims = 20

/** Foods shown below a mineral. */
const mostFoods = 8

const mineral = async ({ client, slug, nonce }: Options): Promise<Parts> => {
  const [{ data, meta }, claims, intakes, foods] = await Promise.all([
    client.minerals.get(slug).withResponse(),
    claimsAbout({ client, slug, nonce }),
    client.intakeReferences.list({ filter: { nutrient: slug }, limit: 100 }).withResponse(),
    client.foods
      .list({
        filter: { 'amounts.mineral': slug },
        sort: [`-amounts(mineral:${slug}).amount`],
        limit: mostFoods,
      })
      .withResponse(),
  ])
  return [
    { html: renderMineralCard(data, { meta, nonce, headingLevel: 2 }) },
    ...claims,
    ...(intakes.data.items.length > 0
      ? [
          {
            heading: 'Reference intakes',
            html: renderIntakeTable(intakes.data.items, { meta: intakes.meta, nonce, nutrient: slug }),
          },
        ]
      : []),
    ...(foods.data.items.length > 0
      ? [
          {
            heading: 'Foods',
            html: renderFoodSources(foods.data.items, {
              meta: foods.meta,
              nonce,
              mineral: slug,
              limit: mostFoods,
            }),
          },
        ]
      : []),
  ]
}

/** What is claimed of a node, as subject and as object. */
export const claimsAbout = async ({ client, slug, nonce }: Options): Promise<Parts> => {
  const { data, meta } = await client.claims
    .list({ filter: { or: [{ subject: slug }, { object: slug }] }, limit: mostClaims })
    .withResponse()
  if (data.items.length === 0) return []
  return [
    { heading: 'Claims', html: data.items.map((claim) => renderClaim(claim, { meta, nonce })).join('\n') },
  ]
}

const symptom = async (options: Options): Promise<Parts> => {
  const { client, slug, nonce } = options
  const { data, meta } = await client.symptoms.get(slug, { include: ['claims'] }).withResponse()
  return [{ html: renderSymptomExplorer([data], { meta, nonce }) }, ...(await claimsAbout(options))]
}

const claim = async ({ client, slug, nonce }: Options): Promise<Parts> => {
  const { data, meta } = await client.claims
    .get(slug, { include: ['citations', 'evidence.citation'] })
    .withResponse()
  return [
    { html: renderClaim(data, { meta, nonce, headingLevel: 2 }) },
    { heading: 'Evidence', html: renderEvidenceTable(data, { meta, nonce }) },
    { html: renderCitations(data.citations, { meta, nonce, claim: slug, headingLevel: 2 }) },
  ]
}

const citation = async ({ client, slug, nonce }: Options): Promise<Parts> => {
  const { data, meta } = await client.citations.get(slug).withResponse()
  return [{ html: renderCitations([data], { meta, nonce, headingLevel: 2 }) }]
}

const article = async ({ client, slug, nonce }: Options): Promise<Parts> => {
  const include = ['body.claim.citations', 'body.node'] as const
  const { data, meta } = await client.articles.get(slug, { include }).withResponse()
  return [{ html: renderArticle(data, { meta, nonce, headingLevel: 2 }) }]
}

const intake = async ({ client, slug, nonce }: Options): Promise<Parts> => {
  const { data, meta } = await client.intakeReferences.get(slug).withResponse()
  return [{ html: renderIntakeTable([data], { meta, nonce, nutrient: data.nutrient?.slug }) }]
}

/** Types with an element of their own. */
export const elementsOf: Readonly<Record<string, (options: Options) => Promise<Parts>>> = {
  minerals: mineral,
  symptoms: symptom,
  claims: claim,
  citations: citation,
  articles: article,
  'intake-references': intake,
}
