import type { ClientOptions } from './ClientOptions.js'
import { createResource as createReads } from './createResource.js'
import { readSettings } from './settings.js'
import { createTransport } from './transport/createTransport.js'
import type { DocumentType } from './types/Ref.js'
import type { Resource } from './types/Resource.js'

/**
 * The reads of one type alone, also of one that only your server has: `cofactor types` makes its types.
 *
 * @throws TypeError when an option is wrong, saying which and what would be right.
 */
export const createResource = <T extends DocumentType>(type: T, options: ClientOptions): Resource<T> =>
  createReads(type, createTransport(readSettings(options)), options.locale)
