import { scopeLabels, scopes } from '../domain/vocabulary/scopes'
import type { JsonObject } from '../model/types'

/** How a key is sent, as a security scheme. */
export const keyScheme: JsonObject = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'cof_<prefix>_<secret>',
  description: [
    'A key that the operator of the installation gave you. What may be read without one, and how often, is up to the installation: `RateLimit-Policy` tells the limit.',
    `A key has some of these scopes: ${scopes.map((scope) => `\`${scope}\` (${scopeLabels[scope].toLowerCase()})`).join(', ')}.`,
    'A key that is not good is refused with 401, also where none is needed.',
  ].join(' '),
}
