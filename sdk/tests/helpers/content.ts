// Documents and answers as the API serves them, with only the fields that a test looks at.

export type Json = { readonly [name: string]: unknown }

export const document = (
  type: string,
  slug: string,
  fields: Json = {},
): Json & { type: string; slug: string } => ({
  type,
  slug,
  ...fields,
  firstPublishedAt: '2026-01-05T09:00:00.000Z',
  publishedAt: '2026-03-02T09:00:00.000Z',
})

export const ref = (type: string, slug: string): Json => ({ type, slug, title: `Title of ${slug}` })

export const meta: Json = {
  locale: 'en',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Cofactor',
  },
  attribution: { text: 'By Cofactor.', html: 'By Cofactor.', url: '/v1/self' },
  canonical: '/v1/self',
  refreshBy: '2026-03-09',
  disclaimer: 'For information only.',
  review: { state: 'unreviewed-demo', signed: false, notice: 'Not reviewed yet.', stale: false },
}

export const envelope = (data: Json | readonly Json[], more: Json = {}): Json => ({
  data,
  meta,
  links: { self: '/v1/self' },
  ...more,
})

export const zinc = document('minerals', 'zinc', { name: 'Zinc', claims: [] })
