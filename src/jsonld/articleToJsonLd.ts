import type { MedicalWebPage, WithContext } from 'schema-dts'
import { linesOf, refOf, refsOf, rowsOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { worksCited } from './citedWork'
import { claimOf } from './claimToJsonLd'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'
import { idOf, maxReferences } from './references'

/** An article with the claims that it embeds and the works that those rest on. */
export const articleToJsonLd = (
  article: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const title = textOf(article.title) ?? article.slug
  const claims = rowsOf(article.body)
    .flatMap((block) => refOf(block.claim) ?? [])
    .slice(0, maxReferences)
    .flatMap(({ type, slug }) => context.find(type, slug) ?? [])
  const page = pageParts(article, title, context)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...page,
    mainEntity: {
      '@type': 'Article',
      '@id': entityAddress(context, article),
      headline: title,
      abstract: textOf(article.summary),
      description: linesOf(article.keyTakeaways).join('\n'),
      inLanguage: page.inLanguage,
      datePublished: page.datePublished,
      dateModified: page.dateModified,
      license: page.license,
      author: page.author,
      about: refsOf(article.about).map((ref) => idOf(ref, context)),
      hasPart: claims.map((claim) => ({ ...claimOf(claim, context), citation: undefined })),
      citation: worksCited([article], context),
    },
  }
}
