import { defaultLocale, locales, type Locale } from '../domain/locale'

type ArticleWords = {
  readonly takeaways: string
  readonly certainty: string
  readonly verdict: string
  readonly evidence: string
  readonly references: string
  readonly review: string
  readonly disclaimer: string
  readonly licence: string
  readonly food: string
  readonly per100g: string
  readonly seekCare: string
  readonly caveat: string
}

const byLocale: Readonly<Record<Locale, ArticleWords>> = {
  en: {
    takeaways: 'Key takeaways',
    certainty: 'Certainty of the evidence',
    verdict: 'Verdict',
    evidence: 'Evidence',
    references: 'References',
    review: 'Review',
    disclaimer: 'Disclaimer',
    licence: 'Licence',
    food: 'Food',
    per100g: 'per 100 g',
    seekCare: 'When to seek care',
    caveat: 'Bear in mind',
  },
  es: {
    takeaways: 'Puntos clave',
    certainty: 'Certeza de la evidencia',
    verdict: 'Veredicto',
    evidence: 'Evidencia',
    references: 'Referencias',
    review: 'Revisión',
    disclaimer: 'Aviso',
    licence: 'Licencia',
    food: 'Alimento',
    per100g: 'por 100 g',
    seekCare: 'Cuándo buscar atención médica',
    caveat: 'Tenga en cuenta',
  },
}

export const articleWords = (locale: string): ArticleWords =>
  byLocale[locales.find((known) => known === locale) ?? defaultLocale]
