import type { IntakeReference } from '../../generated/documents.js'
import type { Locale } from '../../types/options.js'
import { formatAmount, unitSign } from '../core/format.js'
import { html, type Html, type HtmlValue } from '../core/html.js'
import { intakeAuthorities, intakeKinds, upperLevelScopes } from '../core/labels.js'
import { warning } from '../core/notice.js'
import { table } from '../core/table.js'
import { inLocale, labelOf, type Pair } from '../core/words.js'

/** A reference intake with at least what the table shows. */
export type ShownIntake = Pick<
  IntakeReference,
  'kind' | 'authority' | 'value' | 'unit' | 'ulScope' | 'lifeStage' | 'sex' | 'reproductiveState'
> &
  Pick<IntakeReference, 'ageMinMonths' | 'criticalEffect'> & { readonly supersededBy?: object }

const words = {
  lifeStage: ['Life stage', 'Etapa de la vida'],
  caption: ['Reference intakes a day', 'Ingestas de referencia al día'],
  upper: ['Upper levels: the most a day', 'Niveles máximos: lo máximo al día'],
  upperNote: [
    'Regularly taking more than this raises the risk of harm. Some people must stay below it: ask a health professional.',
    'Tomar más de esto de forma habitual aumenta el riesgo de daño. Algunas personas deben quedarse por debajo: consulte a un profesional de la salud.',
  ],
  protects: ['Protects from', 'Protege de'],
  noScope: ['Scope not stated', 'Alcance no indicado'],
} satisfies Record<string, Pair>

const kinds = ['EAR', 'RDA', 'AI', 'PRI', 'CDRR', 'DV']

const amountOf = ({ value, unit }: ShownIntake, locale: Locale): string =>
  `${formatAmount(value, locale)} ${unitSign(unit)}`

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const sexes = ['all', 'female', 'male']
const states = ['none', 'pregnancy', 'lactation']

const orderOf = ({ sex, reproductiveState, ageMinMonths }: ShownIntake): number =>
  states.indexOf(reproductiveState) * 1e5 + sexes.indexOf(sex) * 1e4 + ageMinMonths

const inOrder = (intakes: readonly ShownIntake[]): ShownIntake[] =>
  intakes.filter(({ supersededBy }) => supersededBy === undefined).sort((a, b) => orderOf(a) - orderOf(b))

const tableOf = (authority: string, intakes: readonly ShownIntake[], locale: Locale): Html => {
  const shown = kinds.filter((kind) => intakes.some((intake) => intake.kind === kind))
  const rows = [...groupBy(intakes, ({ lifeStage }) => lifeStage)].map(([stage, own]): HtmlValue[] => [
    // A range of ages stays on one line.
    stage.replaceAll('–', '\u2060–\u2060'),
    ...shown.map((kind) => {
      const intake = own.find((one) => one.kind === kind)
      return intake ? amountOf(intake, locale) : html`<span aria-hidden="true">–</span>`
    }),
  ])
  return table(
    html`${inLocale(words.caption, locale)}<span class="small"
        >${labelOf(intakeAuthorities, authority, locale)}</span
      >`,
    [
      { label: inLocale(words.lifeStage, locale) },
      ...shown.map((kind) => ({
        label: html`<abbr title="${labelOf(intakeKinds, kind, locale)}">${kind}</abbr>`,
        isNumber: true,
      })),
    ],
    rows,
  )
}

/** One table for each authority, and what the abbreviations stand for. */
export const intakeTables = (documents: readonly ShownIntake[], locale: Locale): Html => {
  const intakes = inOrder(documents).filter(({ kind }) => kind !== 'UL')
  const shown = kinds.filter((kind) => intakes.some((intake) => intake.kind === kind))
  return html`${[...groupBy(intakes, ({ authority }) => authority)].map(([authority, own]) => tableOf(authority, own, locale))}
    <p class="small">${shown.map((kind) => `${kind}: ${labelOf(intakeKinds, kind, locale)}`).join('. ')}.</p>`
}

/** Every upper level with what it counts and whom it is for: locked, because the figure alone misleads. */
export const upperLevels = (documents: readonly ShownIntake[], locale: Locale): Html | false => {
  const groups = groupBy(
    inOrder(documents).filter(({ kind }) => kind === 'UL'),
    ({ authority, value, unit, ulScope }) => [authority, value, unit, ulScope].join(),
  )
  const items = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const effects = [...new Set(group.flatMap(({ criticalEffect }) => criticalEffect ?? []))]
    const scope = first.ulScope
      ? labelOf(upperLevelScopes, first.ulScope, locale)
      : inLocale(words.noScope, locale)
    return [
      html`<li>
        <strong>${amountOf(first, locale)}</strong> (${scope}):
        ${group.map(({ lifeStage }) => lifeStage).join(', ')}.
        ${labelOf(intakeAuthorities, first.authority, locale)}.${effects.length > 0 && ` ${inLocale(words.protects, locale)}: ${effects.join('; ')}.`}
      </li>`,
    ]
  })
  return (
    items.length > 0 &&
    warning(
      inLocale(words.upper, locale),
      html`<p>${inLocale(words.upperNote, locale)}</p>
        <ul>
          ${items}
        </ul>`,
    )
  )
}
