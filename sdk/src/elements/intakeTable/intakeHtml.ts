import type { IntakeReference } from '../../generated/documents.js'
import { formatAmount, unitSign } from '../core/format.js'
import { html, type Html, type HtmlValue } from '../core/html.js'
import { intakeAuthorities, intakeKinds, upperLevelScopes } from '../core/labels.js'
import { warning } from '../core/notice.js'
import { table } from '../core/table.js'
import { labelOf, say, type Language } from '../core/words.js'

/** A reference intake with at least what the table shows. */
export type ShownIntake = Pick<
  IntakeReference,
  'kind' | 'authority' | 'value' | 'unit' | 'ulScope' | 'lifeStage' | 'sex' | 'reproductiveState'
> &
  Pick<IntakeReference, 'ageMinMonths' | 'criticalEffect'> & { readonly supersededBy?: object }

const kinds = ['EAR', 'RDA', 'AI', 'PRI', 'CDRR', 'DV']

const amountOf = ({ value, unit }: ShownIntake, language: Language): string =>
  `${formatAmount(value, language)} ${unitSign(unit)}`

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

const tableOf = (authority: string, intakes: readonly ShownIntake[], language: Language): Html => {
  const shown = kinds.filter((kind) => intakes.some((intake) => intake.kind === kind))
  const rows = [...groupBy(intakes, ({ lifeStage }) => lifeStage)].map(([stage, own]): HtmlValue[] => [
    // A range of ages stays on one line.
    stage.replaceAll('–', '\u2060–\u2060'),
    ...shown.map((kind) => {
      const intake = own.find((one) => one.kind === kind)
      return intake ? amountOf(intake, language) : html`<span aria-hidden="true">–</span>`
    }),
  ])
  return table(
    html`${say('Reference intakes a day', language)}<span class="small"
        >${labelOf(intakeAuthorities, authority, language)}</span
      >`,
    [
      { label: say('Life stage', language) },
      ...shown.map((kind) => ({
        label: html`<abbr title="${labelOf(intakeKinds, kind, language)}">${kind}</abbr>`,
        isNumber: true,
      })),
    ],
    rows,
  )
}

/** One table for each authority, and what the abbreviations stand for. */
export const intakeTables = (documents: readonly ShownIntake[], language: Language): Html => {
  const intakes = inOrder(documents).filter(({ kind }) => kind !== 'UL')
  const shown = kinds.filter((kind) => intakes.some((intake) => intake.kind === kind))
  return html`${[...groupBy(intakes, ({ authority }) => authority)].map(([authority, own]) => tableOf(authority, own, language))}
    <p class="small">
      ${shown.map((kind) => `${kind}: ${labelOf(intakeKinds, kind, language)}`).join('. ')}.
    </p>`
}

/** Every upper level with what it counts and whom it is for: locked, because the figure alone misleads. */
export const upperLevels = (documents: readonly ShownIntake[], language: Language): Html | false => {
  const groups = groupBy(
    inOrder(documents).filter(({ kind }) => kind === 'UL'),
    ({ authority, value, unit, ulScope }) => [authority, value, unit, ulScope].join(),
  )
  const items = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const effects = [...new Set(group.flatMap(({ criticalEffect }) => criticalEffect ?? []))]
    const scope = first.ulScope
      ? labelOf(upperLevelScopes, first.ulScope, language)
      : say('Scope not stated', language)
    return [
      html`<li>
        <strong>${amountOf(first, language)}</strong> (${scope}):
        ${group.map(({ lifeStage }) => lifeStage).join(', ')}.
        ${labelOf(intakeAuthorities, first.authority, language)}.${effects.length > 0 && ` ${say('Protects from', language)}: ${effects.join('; ')}.`}
      </li>`,
    ]
  })
  return (
    items.length > 0 &&
    warning(
      say('Upper levels: the most a day', language),
      html`<p>
          ${say('Regularly taking more than this raises the risk of harm. Some people must stay below it: ask a health professional.', language)}
        </p>
        <ul>
          ${items}
        </ul>`,
    )
  )
}
