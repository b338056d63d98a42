import type { ToThing } from '../core/definition.js'
import type { ClaimDocument } from './types.js'

export const toThing: ToThing<ClaimDocument, object> = ({ statement, plainLanguage, caveat }) => ({
  '@type': 'Claim',
  text: statement,
  abstract: plainLanguage,
  description: caveat,
})
