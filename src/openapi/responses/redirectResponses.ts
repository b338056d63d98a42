import type { JsonObject } from '../../model/types'
import { cacheableHeaders, headerRefs } from './headers'

/** Answers without a document and without a mistake. */
export const redirectResponses = (): Record<string, JsonObject> => ({
  NotModified: {
    description: 'The answer kept from before, named in `If-None-Match`, still holds. No body.',
    headers: headerRefs(cacheableHeaders),
  },
  PermanentRedirect: {
    description: 'The document has a new slug: ask there, and keep the new address. No body.',
    headers: headerRefs(['Location', 'Cache-Control', 'Cache-Tag', 'X-Request-Id']),
  },
})
