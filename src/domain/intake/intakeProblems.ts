import type { FieldProblem } from '../fieldProblem'
import { isMassUnit, type Unit } from '../units'
import type { IntakeKind, intakeAuthorities, upperLevelScopes } from '../vocabulary/nutrition'
import type { ValueOf } from '../vocabulary/term'
import type { LifeStage } from './lifeStage'

type IntakeAuthority = ValueOf<typeof intakeAuthorities>

/** A reference intake as it comes from the form: what is absent there is absent here. */
export type IntakeForRules = Partial<LifeStage> & {
  kind?: IntakeKind | undefined
  authority?: IntakeAuthority | undefined
  value?: number | undefined
  unit?: Unit | undefined
  ulScope?: ValueOf<typeof upperLevelScopes> | undefined
}

type IntakeRule = (intake: IntakeForRules) => FieldProblem | undefined

/** What keeps a reference intake from being published; empty when nothing does. */
export const intakeProblems = (intake: IntakeForRules): FieldProblem[] =>
  intakeRules.map((rule) => rule(intake)).filter((problem) => problem !== undefined)

/**
 * An upper level of magnesium counts supplements and medicines only (350 mg for adults, less than the RDA from food),
 * one of calcium counts everything: without its scope the figure misleads.
 */
const upperLevelNeedsScope: IntakeRule = ({ kind, ulScope }) =>
  kind === 'UL' && ulScope === undefined
    ? {
        path: 'ulScope',
        message:
          'An upper level needs its scope; say whether it counts all sources or supplements and medicines only.',
      }
    : undefined

/** Where an authority sets no value ("ND") there is no document, so that zero never stands for "not determined". */
const valueIsPositive: IntakeRule = ({ value }) =>
  value === undefined || !Number.isFinite(value) || value <= 0
    ? {
        path: 'value',
        message: 'A reference intake needs a value above zero; leave the document out where none is set.',
      }
    : undefined

const otherAmounts: ReadonlySet<Unit> = new Set<Unit>(['kcal', 'kJ', 'mL', 'L', 'IU', 'percent', 'mg/kg'])

const unitIsAnAmount: IntakeRule = ({ unit }) =>
  unit === undefined || isMassUnit(unit) || otherAmounts.has(unit)
    ? undefined
    : {
        path: 'unit',
        message: `An intake is an amount a day and cannot be in ${unit}; choose a unit such as mg or µg.`,
      }

const maxAgeMonths = 130 * 12

const ageIsWholeMonths: IntakeRule = ({ ageMinMonths }) =>
  ageMinMonths === undefined || isAge(ageMinMonths)
    ? undefined
    : { path: 'ageMinMonths', message: ageMessage(ageMinMonths) }

const agesAreInOrder: IntakeRule = ({ ageMinMonths = 0, ageMaxMonths }) => {
  if (ageMaxMonths === undefined) return undefined
  if (!isAge(ageMaxMonths)) return { path: 'ageMaxMonths', message: ageMessage(ageMaxMonths) }
  if (ageMaxMonths >= ageMinMonths) return undefined
  const message = `The age range ends at ${ageMaxMonths} months, before it starts at ${ageMinMonths}; swap or correct them.`
  return { path: 'ageMaxMonths', message }
}

const isAge = (months: number): boolean => Number.isInteger(months) && months >= 0 && months <= maxAgeMonths

const ageMessage = (months: number): string =>
  `An age is a whole number of months from 0 to ${maxAgeMonths}, not ${months}; 19 years are 228 months.`

const pregnancyIsFemale: IntakeRule = ({ sex, reproductiveState }) =>
  (reproductiveState === 'pregnancy' || reproductiveState === 'lactation') && sex === 'male'
    ? { path: 'sex', message: `A value for ${reproductiveState} is for females; choose "Females".` }
    : undefined

/** Kinds that one authority alone defines: CDRR by NASEM in 2019, Daily Values by the FDA, PRI by EFSA. */
const soleAuthorities: ReadonlyMap<IntakeKind, IntakeAuthority> = new Map<IntakeKind, IntakeAuthority>([
  ['CDRR', 'nasem'],
  ['DV', 'fda'],
  ['PRI', 'efsa'],
])

const kindFitsAuthority: IntakeRule = ({ kind, authority }) => {
  const sole = kind && soleAuthorities.get(kind)
  return sole === undefined || authority === undefined || authority === sole
    ? undefined
    : {
        path: 'authority',
        message: `A ${kind} is set by ${sole.toUpperCase()}, not by ${authority.toUpperCase()}; correct the kind or the authority.`,
      }
}

const intakeRules: readonly IntakeRule[] = [
  kindFitsAuthority,
  valueIsPositive,
  unitIsAnAmount,
  upperLevelNeedsScope,
  pregnancyIsFemale,
  ageIsWholeMonths,
  agesAreInOrder,
]
