import type { ToThing } from '../core/definition.js'
import type { EvidenceDocument } from './types.js'

export const toThing: ToThing<EvidenceDocument, object> = ({ statement, plainLanguage, evidence }) => ({
  '@type': 'Claim',
  text: statement,
  abstract: plainLanguage,
  citation: evidence.flatMap(({ citation }) =>
    citation ? [{ '@type': 'CreativeWork', name: citation.title }] : [],
  ),
})
