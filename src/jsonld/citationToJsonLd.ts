import type { MedicalWebPage, WithContext } from 'schema-dts'
import { textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { citedWork } from './citedWork'
import type { JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'
import { claimsAbout } from './references'

/** The page about a cited work: what we say of it is under our licence, the work is under its own. */
export const citationToJsonLd = (
  citation: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  ...pageParts(citation, textOf(citation.title) ?? citation.slug, context),
  abstract: textOf(citation.findings),
  mentions: claimsAbout(citation.claims, context),
  mainEntity: citedWork(citation, context),
})
