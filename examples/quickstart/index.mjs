import { createClient } from '@cofactor/sdk'

const client = createClient({ baseUrl: process.env.COFACTOR_URL ?? 'http://localhost:3000' })
const signs = { subject: 'minerals/magnesium', predicate: 'deficiency-manifests-as' }
const claims = await client.claims.list({ filter: signs, include: ['citations'], limit: 100 })
const magnesium = await client.minerals.get('magnesium', { include: ['foods'] })

console.log(`Signs of too little ${magnesium.name.toLowerCase()}`)
const sources = new Map()
for (const { statement, plainLanguage, certainty, citations } of claims.items) {
  for (const { slug, authorsText, year, title } of citations) {
    if (!sources.has(slug)) sources.set(slug, `${authorsText} (${year}). ${title}.`)
  }
  const numbers = citations.map(({ slug }) => [...sources.keys()].indexOf(slug) + 1)
  console.log(`- ${statement} ${plainLanguage} Certainty: ${certainty}. [${numbers.join(', ')}]`)
}

console.log('\nFoods with the most, in 100 g')
const found = magnesium.foods.flatMap(({ name, amounts }) => {
  const entry = amounts.find(({ mineral }) => mineral?.slug === 'magnesium')
  return entry?.amount === undefined ? [] : [{ name, amount: entry.amount, unit: entry.unit }]
})
found.sort((a, b) => b.amount - a.amount)
for (const { name, amount, unit } of found.slice(0, 10)) console.log(`- ${name}: ${amount} ${unit}`)

console.log('\nSources')
for (const [index, source] of [...sources.values()].entries()) console.log(`[${index + 1}] ${source}`)
console.log(`\n${claims.meta.review.notice}\n${claims.meta.disclaimer}`)
