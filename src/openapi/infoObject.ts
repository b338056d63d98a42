import type { JsonObject } from '../model/types'
import type { OpenApiOptions } from './types'

const description = [
  'Cited knowledge about minerals, symptoms, foods and what acts on them, for partner sites. Read-only: `GET`, `HEAD` and `OPTIONS`.',
  'Documents refer to each other by `{ type, slug, title }`; `include` adds the documents referred to. Lists are always present, even when empty; any other value that is empty is absent.',
  'Answers carry an `ETag`: send it back as `If-None-Match` to be told that nothing changed. Refusals are `application/problem+json` with a stable `code`.',
  'The content is information, not medical advice: show `meta.disclaimer` and `meta.review.notice` beside it.',
].join('\n\n')

/** What the API is, and under which licence its content stands. */
export const infoObject = ({ version, licence }: OpenApiOptions): JsonObject => ({
  title: 'Cofactor',
  version,
  summary: 'Cited nutrient knowledge for partner sites',
  description,
  contact: { name: 'Cofactor', url: 'https://cofactor.dev' },
  license: { name: licence.name, url: licence.url },
})
