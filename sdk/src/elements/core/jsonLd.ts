import type { Meta } from '../../types/results.js'
import { Html } from './html.js'

/** A thing of schema.org. */
export type Thing = Readonly<Record<string, unknown>>

/** A page about `entity` with its licence and review, as a script that nothing inside it can close. */
export const jsonLdScript = (entity: Thing, meta: Meta): Html => {
  const { review, licence, attribution } = meta
  const page = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    inLanguage: meta.locale,
    license: licence?.url,
    creditText: attribution?.text,
    usageInfo: { '@type': 'CreativeWork', text: `${review.notice} ${meta.disclaimer}` },
    lastReviewed: review.signed ? review.lastReviewed : undefined,
    mainEntity: entity,
  }
  const text = JSON.stringify(page).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return new Html(`<script type="application/ld+json">${text}</script>`)
}
