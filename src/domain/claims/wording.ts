import { inLocale, type LocalisedText } from '../locale'
import type { Certainty, Direction } from '../vocabulary/evidence'

type Wordings = Readonly<Record<Direction, Readonly<Record<Certainty, LocalisedText>>>>

/**
 * How sure the words may sound follows the GRADE guidelines for informative statements (Santesso et al., J Clin
 * Epidemiol 2020; 119: 126–135, doi:10.1016/j.jclinepi.2019.10.014): high is stated plainly, moderate says "probably",
 * low says "may", very low says that we are uncertain. What GRADE does not apply to says that it is not graded.
 */
const wordings: Wordings = {
  beneficial: {
    high: { en: 'Helps.', es: 'Ayuda.' },
    moderate: { en: 'Probably helps.', es: 'Probablemente ayuda.' },
    low: { en: 'May help.', es: 'Podría ayudar.' },
    'very-low': { en: 'We are uncertain whether it helps.', es: 'No sabemos con certeza si ayuda.' },
    'not-graded': {
      en: 'Described as helpful; how certain this is has not been graded.',
      es: 'Se describe como beneficioso; el grado de certeza no se ha evaluado.',
    },
  },
  harmful: {
    high: { en: 'Causes harm.', es: 'Perjudica.' },
    moderate: { en: 'Probably causes harm.', es: 'Probablemente perjudica.' },
    low: { en: 'May cause harm.', es: 'Podría perjudicar.' },
    'very-low': {
      en: 'We are uncertain whether it causes harm.',
      es: 'No sabemos con certeza si perjudica.',
    },
    'not-graded': {
      en: 'Described as harmful; how certain this is has not been graded.',
      es: 'Se describe como perjudicial; el grado de certeza no se ha evaluado.',
    },
  },
  'no-effect': {
    high: { en: 'Tested, and does not help.', es: 'Se ha probado y no ayuda.' },
    moderate: { en: 'Tested, and probably does not help.', es: 'Se ha probado y probablemente no ayuda.' },
    low: {
      en: 'Tested, and may make little or no difference.',
      es: 'Se ha probado y podría suponer poca o ninguna diferencia.',
    },
    'very-low': {
      en: 'Tested, but we are uncertain whether it makes any difference.',
      es: 'Se ha probado, pero no sabemos con certeza si supone alguna diferencia.',
    },
    'not-graded': {
      en: 'Described as having no effect; how certain this is has not been graded.',
      es: 'Se describe como sin efecto; el grado de certeza no se ha evaluado.',
    },
  },
  mixed: {
    high: {
      en: 'Results differ: it helps in some situations and not in others.',
      es: 'Los resultados difieren: ayuda en unas situaciones y en otras no.',
    },
    moderate: {
      en: 'Results differ: it probably helps in some situations and not in others.',
      es: 'Los resultados difieren: probablemente ayuda en unas situaciones y en otras no.',
    },
    low: {
      en: 'Results differ: it may help in some situations and not in others.',
      es: 'Los resultados difieren: podría ayudar en unas situaciones y en otras no.',
    },
    'very-low': {
      en: 'Results differ, and we are uncertain whether it helps anyone.',
      es: 'Los resultados difieren y no sabemos con certeza si ayuda a alguien.',
    },
    'not-graded': {
      en: 'Described with differing results; how certain this is has not been graded.',
      es: 'Se describe con resultados dispares; el grado de certeza no se ha evaluado.',
    },
  },
  descriptive: {
    high: { en: 'This is well established.', es: 'Está bien establecido.' },
    moderate: { en: 'This is probably so.', es: 'Probablemente es así.' },
    low: { en: 'This may be so.', es: 'Podría ser así.' },
    'very-low': { en: 'We are uncertain whether this is so.', es: 'No sabemos con certeza si es así.' },
    'not-graded': {
      en: 'This is a description; how certain it is has not been graded.',
      es: 'Es una descripción; su grado de certeza no se ha evaluado.',
    },
  },
}

export type WordingOptions = {
  certainty: Certainty
  direction: Direction
  /** `en` or `es`; anything else is answered in English. */
  locale: string
}

/**
 * A short sentence that stands alone beside a claim and says what the evidence shows and how sure that is. It is made
 * from the two grades and nowhere typed, so that text and grade cannot drift apart.
 */
export const plainLanguageWording = ({ certainty, direction, locale }: WordingOptions): string =>
  inLocale(wordings[direction][certainty], locale)
