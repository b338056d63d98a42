import type { ProfilePage, WithContext } from 'schema-dts'
import { textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'

/** An author or reviewer. */
export const personToJsonLd = (person: ServedDocument, context: JsonLdContext): WithContext<ProfilePage> => {
  const name = textOf(person.name) ?? person.slug
  const affiliation = textOf(person.affiliation)
  const orcid = textOf(person.orcid)
  const url = textOf(person.url)
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    ...pageParts(person, name, context),
    mainEntity: {
      '@type': 'Person',
      '@id': entityAddress(context, person),
      name,
      description: [textOf(person.credentials), textOf(person.biography)].filter(Boolean).join('\n'),
      affiliation: affiliation ? { '@type': 'Organization', name: affiliation } : undefined,
      identifier: orcid ? { '@type': 'PropertyValue', propertyID: 'ORCID', value: orcid } : undefined,
      sameAs: [...(orcid ? [`https://orcid.org/${orcid}`] : []), ...(url ? [url] : [])],
    },
  }
}
