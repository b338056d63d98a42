import type { MedicalWebPage, WithContext } from 'schema-dts'
import { linesOf, rowsOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { labelIn } from '../domain/vocabulary/labelIn'
import { therapyRoutes } from '../domain/vocabulary/nutrition'
import { worksCited } from './citedWork'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts, pageSection } from './pageParts'
import { claimsAbout } from './references'
import { words } from './words'

/** A therapy with its risks and its regulatory status; that it is used says nothing of whether it works. */
export const therapyToJsonLd = (
  therapy: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const { locale } = context
  const name = textOf(therapy.name) ?? therapy.slug
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(therapy, name, context),
    hasPart: pageSection(words(locale).safety, linesOf(therapy.safetyConsiderations)),
    citation: worksCited([therapy], context),
    mainEntity: {
      '@type': 'MedicalTherapy',
      '@id': entityAddress(context, therapy),
      name,
      description: textOf(therapy.summary),
      howPerformed: labelIn(therapyRoutes, textOf(therapy.route), locale),
      followup: textOf(therapy.monitoring),
      legalStatus: textOf(therapy.regulatoryStatus),
      drug: rowsOf(therapy.components).flatMap(({ substance }) => {
        const component = textOf(substance)
        return component ? [{ '@type': 'Drug' as const, name: component }] : []
      }),
      subjectOf: claimsAbout(therapy.claims, context),
    },
  }
}
