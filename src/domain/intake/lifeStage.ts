import { inLocale, type LocalisedText } from '../locale'
import type { reproductiveStates, sexes } from '../vocabulary/nutrition'
import type { ValueOf } from '../vocabulary/term'

/**
 * Whom a reference intake is for. Ages are in completed months and both ends belong to it: 19 to 30 years are 228 to
 * 371, because 371 is the last month before the 31st birthday (360, the 30th birthday itself, reads as 30 years too).
 */
export type LifeStage = {
  sex: ValueOf<typeof sexes>
  ageMinMonths: number
  /** Absent when there is no upper end. */
  ageMaxMonths?: number | undefined
  reproductiveState: ValueOf<typeof reproductiveStates>
}

const monthsInYear = 12
/** Up to this age in months people count in months. */
const infancyEnd = 12
/** The ninth birthday, from which the DRI tables tell males from females and no longer say "Children". */
const childhoodEnd = 9 * monthsInYear
/** The 71st birthday, where the last group of the DRI tables starts that they print as ">70 years". */
const oldAge = 71 * monthsInYear

const groups = {
  pregnancy: { en: 'Pregnancy', es: 'Embarazo' },
  lactation: { en: 'Lactation', es: 'Lactancia' },
  female: { en: 'Females', es: 'Mujeres' },
  male: { en: 'Males', es: 'Hombres' },
  infants: { en: 'Infants', es: 'Lactantes' },
  children: { en: 'Children', es: 'Niños' },
} satisfies Record<string, LocalisedText>

/**
 * A life stage as people read it: "Females 19–30 years", "Pregnancy 19–30 years", "Infants 0–6 months", ">70 years".
 *
 * @param locale `en` or `es`; anything else is answered in English.
 */
export const lifeStageLabel = (stage: LifeStage, locale: string): string => {
  const group = groupOf(stage)
  const age = inLocale(ageLabel(stage), locale)
  return group === undefined ? age : `${inLocale(groups[group], locale)} ${age}`
}

/** A short name for a life stage that fits in a slug: `f-19-30y`, `pregnancy-19-30y`, `0-6mo`, `all-4y-plus`. */
export const lifeStageKey = (stage: LifeStage): string => {
  const { from, to, isMonths } = ageRange(stage)
  const unit = isMonths ? 'mo' : 'y'
  const age =
    to === undefined ? `${from}${unit}-plus` : from === to ? `${from}${unit}` : `${from}-${to}${unit}`
  const group = keyGroup(stage)
  return group === undefined ? age : `${group}-${age}`
}

const groupOf = ({ sex, reproductiveState, ageMaxMonths }: LifeStage): keyof typeof groups | undefined => {
  if (reproductiveState !== 'none') return reproductiveState
  if (sex !== 'all') return sex
  if (ageMaxMonths === undefined || ageMaxMonths >= childhoodEnd) return undefined
  return ageMaxMonths <= infancyEnd ? 'infants' : 'children'
}

const keyGroup = ({ sex, reproductiveState, ageMaxMonths }: LifeStage): string | undefined => {
  if (reproductiveState !== 'none') return reproductiveState
  if (sex === 'female') return 'f'
  if (sex === 'male') return 'm'
  return ageMaxMonths === undefined ? 'all' : undefined
}

type AgeRange = { from: number; to: number | undefined; isMonths: boolean }

/** Whole years where both ends fall on one, months otherwise. */
const ageRange = ({ ageMinMonths: from, ageMaxMonths: to }: LifeStage): AgeRange => {
  const endsOnYear = to === undefined || (to > infancyEnd && (isWholeYear(to) || isWholeYear(to + 1)))
  if (!isWholeYear(from) || !endsOnYear) return { from, to, isMonths: true }
  return { from: years(from), to: to === undefined ? undefined : years(to), isMonths: false }
}

const isWholeYear = (months: number): boolean => months % monthsInYear === 0
const years = (months: number): number => Math.floor(months / monthsInYear)

const ageLabel = (stage: LifeStage): LocalisedText => {
  const { from, to, isMonths } = ageRange(stage)
  if (to === undefined && stage.ageMinMonths === oldAge) return { en: '>70 years', es: '>70 años' }
  const unit = isMonths
    ? { en: 'month', es: 'mes', esPlural: 'meses' }
    : { en: 'year', es: 'año', esPlural: 'años' }
  if (to === undefined) return { en: `${from} ${unit.en}s and over`, es: `${from} ${unit.esPlural} o más` }
  if (from === to && from === 1) return { en: `1 ${unit.en}`, es: `1 ${unit.es}` }
  const range = from === to ? `${from}` : `${from}–${to}`
  return { en: `${range} ${unit.en}s`, es: `${range} ${unit.esPlural}` }
}
