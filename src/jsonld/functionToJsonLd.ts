import type { MedicalWebPage, WithContext } from 'schema-dts'
import { textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { labelIn } from '../domain/vocabulary/labelIn'
import { bodySystems } from '../domain/vocabulary/nutrition'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'
import { claimsAbout } from './references'

/** A physiological function as a defined term about a system of the body: schema.org has no type for functions. */
export const functionToJsonLd = (
  physiologicalFunction: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const { locale, origin } = context
  const name = textOf(physiologicalFunction.name) ?? physiologicalFunction.slug
  const system = labelIn(bodySystems, textOf(physiologicalFunction.bodySystem), locale)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(physiologicalFunction, name, context),
    mainEntity: {
      '@type': 'DefinedTerm',
      '@id': entityAddress(context, physiologicalFunction),
      name,
      termCode: physiologicalFunction.slug,
      inDefinedTermSet: `${origin}/v1/functions`,
      description: [textOf(physiologicalFunction.summary), textOf(physiologicalFunction.mechanism)]
        .filter(Boolean)
        .join('\n'),
      about: system ? { '@type': 'AnatomicalSystem', name: system } : undefined,
      subjectOf: claimsAbout(physiologicalFunction.claims, context),
    },
  }
}
