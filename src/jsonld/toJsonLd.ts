import type { MedicalWebPage, ProfilePage, WithContext } from 'schema-dts'
import { textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { articleToJsonLd } from './articleToJsonLd'
import { citationToJsonLd } from './citationToJsonLd'
import { claimToJsonLd } from './claimToJsonLd'
import { factorToJsonLd } from './factorToJsonLd'
import { foodToJsonLd } from './foodToJsonLd'
import { functionToJsonLd } from './functionToJsonLd'
import { intakeReferenceToJsonLd } from './intakeReferenceToJsonLd'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { mineralToJsonLd } from './mineralToJsonLd'
import { pageParts } from './pageParts'
import { personToJsonLd } from './personToJsonLd'
import { symptomToJsonLd } from './symptomToJsonLd'
import { therapyToJsonLd } from './therapyToJsonLd'

type Page = WithContext<MedicalWebPage> | WithContext<ProfilePage>

type ToPage = (document: ServedDocument, context: JsonLdContext) => Page

const byType: ReadonlyMap<string, ToPage> = new Map<string, ToPage>([
  ['minerals', mineralToJsonLd],
  ['symptoms', symptomToJsonLd],
  ['foods', foodToJsonLd],
  ['functions', functionToJsonLd],
  ['factors', factorToJsonLd],
  ['therapies', therapyToJsonLd],
  ['intake-references', intakeReferenceToJsonLd],
  ['claims', claimToJsonLd],
  ['citations', citationToJsonLd],
  ['articles', articleToJsonLd],
  ['people', personToJsonLd],
])

/**
 * A document as JSON-LD by schema.org: a page with its licence, dates and review, and what it is about as its
 * `mainEntity`. A type without a mapping of its own is a page about a thing with a name.
 */
export const toJsonLd = (document: ServedDocument, context: JsonLdContext): Page =>
  (byType.get(document.type) ?? pageAboutThing)(document, context)

const pageAboutThing: ToPage = (document, context) => {
  const name = textOf(document.name) ?? textOf(document.title) ?? document.slug
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(document, name, context),
    mainEntity: {
      '@type': 'Thing',
      '@id': entityAddress(context, document),
      name,
      description: textOf(document.summary),
    },
  }
}
