/**
 * The same mineral from Payload's own REST: by slug, published, in one language, its lists as long as ours, and of
 * what it refers to only what we show of a reference, its type, slug and title.
 */
export const payloadPath = (slug: string): string => {
  const search = new URLSearchParams({
    'where[slug][equals]': slug,
    'where[_status][equals]': 'published',
    locale: 'en',
    depth: '1',
    limit: '1',
  })
  for (const list of ['claims', 'claimsAsObject', 'foods', 'intakeReferences']) {
    search.set(`joins[${list}][limit]`, '1000')
  }
  for (const [type, title] of Object.entries(titles)) {
    search.set(`populate[${type}][slug]`, 'true')
    search.set(`populate[${type}][${title}]`, 'true')
  }
  return `/api/minerals?${search.toString()}`
}

const titles = {
  claims: 'statement',
  foods: 'name',
  'intake-references': 'title',
  citations: 'title',
  people: 'name',
}
