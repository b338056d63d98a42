import { inLocale, type LocalisedText } from '../locale'
import { gradeReasonCodes, type Certainty, type Direction, type GradeReason } from '../vocabulary/evidence'
import type { WordingOptions } from './wording'

type Level = Exclude<Certainty, 'not-graded'>

/** How GRADE's levels are drawn in summaries of findings. */
const symbols: Record<Level, string> = { high: '⊕⊕⊕⊕', moderate: '⊕⊕⊕○', low: '⊕⊕○○', 'very-low': '⊕○○○' }

const levelWords: Record<Level, LocalisedText> = {
  high: { en: 'High-certainty evidence', es: 'Evidencia de certeza alta' },
  moderate: { en: 'Moderate-certainty evidence', es: 'Evidencia de certeza moderada' },
  low: { en: 'Low-certainty evidence', es: 'Evidencia de certeza baja' },
  'very-low': { en: 'Very-low-certainty evidence', es: 'Evidencia de certeza muy baja' },
}

/** What is found, as surely as the level lets it be said. */
const findings: Record<Direction, Record<Level, LocalisedText>> = {
  beneficial: {
    high: { en: 'shows benefit', es: 'muestra un beneficio' },
    moderate: { en: 'indicates probable benefit', es: 'indica un beneficio probable' },
    low: { en: 'suggests possible benefit', es: 'sugiere un posible beneficio' },
    'very-low': { en: 'leaves benefit uncertain', es: 'no permite saber si hay beneficio' },
  },
  harmful: {
    high: { en: 'shows harm', es: 'muestra un daño' },
    moderate: { en: 'indicates probable harm', es: 'indica un daño probable' },
    low: { en: 'suggests possible harm', es: 'sugiere un posible daño' },
    'very-low': { en: 'leaves harm uncertain', es: 'no permite saber si hay daño' },
  },
  'no-effect': {
    high: { en: 'shows little or no effect', es: 'muestra poco o ningún efecto' },
    moderate: {
      en: 'indicates probably little or no effect',
      es: 'indica probablemente poco o ningún efecto',
    },
    low: { en: 'suggests possibly little or no effect', es: 'sugiere posiblemente poco o ningún efecto' },
    'very-low': { en: 'leaves any effect uncertain', es: 'no permite saber si hay algún efecto' },
  },
  mixed: {
    high: {
      en: 'shows effects that differ by setting',
      es: 'muestra efectos que difieren según el contexto',
    },
    moderate: {
      en: 'indicates effects that probably differ by setting',
      es: 'indica efectos que probablemente difieren según el contexto',
    },
    low: {
      en: 'suggests effects that may differ by setting',
      es: 'sugiere efectos que podrían diferir según el contexto',
    },
    'very-low': { en: 'conflicts and settles nothing', es: 'es contradictoria y no permite concluir' },
  },
  descriptive: {
    high: { en: 'establishes this', es: 'lo establece' },
    moderate: { en: 'indicates that this is probably so', es: 'indica que probablemente es así' },
    low: { en: 'suggests that this may be so', es: 'sugiere que podría ser así' },
    'very-low': { en: 'leaves this uncertain', es: 'no permite saber si es así' },
  },
}

const notGraded: LocalisedText = {
  en: 'Not graded: GRADE does not apply to this kind of statement.',
  es: 'Sin graduar: GRADE no se aplica a este tipo de enunciado.',
}

const raises: ReadonlySet<GradeReason> = new Set<GradeReason>([
  'LargeEffect',
  'DoseResponseGradient',
  'PlausibleConfounding',
])

const movedBy = (reasons: readonly GradeReason[], locale: string): string => {
  const named = (wanted: (code: GradeReason) => boolean): string =>
    gradeReasonCodes
      .filter(({ value }) => reasons.includes(value) && wanted(value))
      .map(({ label }) => inLocale(label, locale).toLowerCase())
      .join(', ')
  const down = named((code) => !raises.has(code))
  const up = named((code) => raises.has(code))
  return [
    ...(down ? [inLocale({ en: ` Rated down for: ${down}.`, es: ` Se rebajó por: ${down}.` }, locale)] : []),
    ...(up ? [inLocale({ en: ` Rated up for: ${up}.`, es: ` Se elevó por: ${up}.` }, locale)] : []),
  ].join('')
}

/**
 * The same two grades as a clinician or researcher would put them, with the reasons that moved the level. It is shown
 * to editors beside the plain wording; partners are served the plain one. Hedges follow the same guideline
 * (Santesso et al. 2020, doi:10.1016/j.jclinepi.2019.10.014), so that both wordings are equally sure.
 */
export const professionalWording = ({
  certainty,
  direction,
  locale,
  reasons = [],
}: WordingOptions & { reasons?: readonly GradeReason[] }): string => {
  if (certainty === 'not-graded') return inLocale(notGraded, locale)
  const found = inLocale(findings[direction][certainty], locale)
  return `${inLocale(levelWords[certainty], locale)} ${found} (GRADE ${symbols[certainty]}).${movedBy(reasons, locale)}`
}
