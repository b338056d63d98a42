import type { ClaimLeaf, DefinedTermLeaf, MedicalWebPage, WithContext } from 'schema-dts'
import { refOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { certainties } from '../domain/vocabulary/evidence'
import { labelIn } from '../domain/vocabulary/labelIn'
import { worksCited } from './citedWork'
import { addressOf, entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'
import { idOf } from './references'
import { words } from './words'

/** A claim with what it is about, the plain wording of its grades, and the works that it rests on. */
export const claimToJsonLd = (
  claim: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  ...pageParts(claim, textOf(claim.statement) ?? claim.slug, context),
  mainEntity: claimOf(claim, context),
})

/**
 * The claim itself. Its certainty is a defined term of GRADE: schema.org's `evidenceLevel` (A, B, C) is another
 * scale, and no accepted mapping leads from one to the other.
 */
export const claimOf = (claim: ServedDocument, context: JsonLdContext): ClaimLeaf => {
  const about = [refOf(claim.subject), refOf(claim.object)].flatMap((ref) =>
    ref ? [idOf(ref, context)] : [],
  )
  return {
    '@type': 'Claim',
    '@id': entityAddress(context, claim),
    url: addressOf(context, claim),
    text: textOf(claim.statement),
    abstract: textOf(claim.plainLanguage),
    description: [textOf(claim.explanation), textOf(claim.caveat)].filter(Boolean).join('\n'),
    about,
    keywords: certaintyOf(claim, context),
    citation: worksCited([claim], context),
  }
}

const certaintyOf = (claim: ServedDocument, { locale }: JsonLdContext): DefinedTermLeaf | undefined => {
  const certainty = textOf(claim.certainty)
  const name = labelIn(certainties, certainty, locale)
  return name && certainty !== 'not-graded'
    ? {
        '@type': 'DefinedTerm',
        name,
        termCode: certainty,
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: words(locale).gradeCertainty },
      }
    : undefined
}
