import { locales, defaultLocale, type Locale } from '../domain/locale'

type Words = {
  readonly excessRisks: string
  readonly redFlags: string
  readonly seekCare: string
  readonly safety: string
  readonly management: string
  readonly perDay: string
  readonly gradeCertainty: string
}

const byLocale: Readonly<Record<Locale, Words>> = {
  en: {
    excessRisks: 'Risks of excess',
    redFlags: 'Signs that need prompt medical attention',
    seekCare: 'When to seek care',
    safety: 'Safety considerations',
    management: 'Management',
    perDay: 'per day',
    gradeCertainty: 'GRADE certainty of evidence',
  },
  es: {
    excessRisks: 'Riesgos del exceso',
    redFlags: 'Signos que requieren atención médica sin demora',
    seekCare: 'Cuándo buscar atención médica',
    safety: 'Consideraciones de seguridad',
    management: 'Manejo',
    perDay: 'al día',
    gradeCertainty: 'Certeza de la evidencia según GRADE',
  },
}

/** Headings and phrases of the pages, in a language of the content. */
export const words = (locale: string): Words =>
  byLocale[locales.find((known) => known === locale) ?? defaultLocale]
