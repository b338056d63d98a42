import type { Food } from '../../generated/documents.js'
import { formatAmount, unitSign } from '../core/format.js'
import { html, type Html, type HtmlValue } from '../core/html.js'
import { valueTypes } from '../core/labels.js'
import { linkTo } from '../core/links.js'
import { table } from '../core/table.js'
import { labelOf, say, type Word, type Language } from '../core/words.js'

/** A food with at least what the table shows. */
export type ShownFood = Pick<Food, 'type' | 'slug' | 'name' | 'portions' | 'sourceRelease'> & {
  readonly sourceDatabase: string
  readonly amounts: readonly (Pick<Food['amounts'][number], 'amount' | 'unit' | 'valueType'> & {
    readonly mineral?: { readonly slug: string; readonly title?: string; readonly name?: string }
  })[]
}

type Row = { readonly food: ShownFood; readonly row: ShownFood['amounts'][number]; readonly grams: number }

/** The names of the databases are not translated; other values are shown as they are. */
const databases: Readonly<Record<string, Word>> = {
  'fdc-foundation': 'FoodData Central: Foundation Foods',
  'fdc-sr-legacy': 'FoodData Central: SR Legacy',
  'usda-sr28': 'USDA SR28',
  'ifct-2017': 'Indian Food Composition Tables 2017',
  other: 'Other',
}

const gramsIn: Readonly<Record<string, number>> = { kg: 1e3, g: 1, mg: 1e-3, ug: 1e-6 }

/** Foods with the mineral, the richest first. An amount that is not known is last, and never a zero. */
const rowsOf = (foods: readonly ShownFood[], mineral: string): Row[] =>
  foods
    .flatMap((food) => {
      const row = food.amounts.find((amount) => amount.mineral?.slug === mineral)
      return row ? [{ food, row, grams: (row.amount ?? -1) * (gramsIn[row.unit] ?? 0) }] : []
    })
    .sort((a, b) => b.grams - a.grams)

/** As wide as the amount is of the largest. Its size is in attributes, which no policy for styles forbids. */
const bar = (share: number): Html =>
  html`<svg class="bar" part="bar" width="100%" height="8" aria-hidden="true">
    <rect class="rail" width="100%" height="8" rx="4"></rect>
    <rect width="${Math.max(share * 100, 1.5).toFixed(1)}%" height="8" rx="4"></rect>
  </svg>`

export type FoodTable = typeof foodTable

/** The table of the foods that have the most of a mineral, each with a bar, and where its figures come from. */
export const foodTable = (
  foods: readonly ShownFood[],
  mineral: string,
  limit: number,
  { link, caption }: { readonly link: string | undefined; readonly caption?: string | undefined },
  language: Language,
): Html => {
  const rows = rowsOf(foods, mineral).slice(0, limit)
  const most = rows[0]?.grams ?? 0
  const named = rows[0]?.row.mineral
  const amountIn = ({ row }: Row, grams: number): string =>
    row.amount === undefined
      ? labelOf(valueTypes, row.valueType, language)
      : `${formatAmount((row.amount * grams) / 100, language)} ${unitSign(row.unit)}`
  const cells = rows.map((one): HtmlValue[] => {
    const portion = one.food.portions[0]
    return [
      html`${linkTo(one.food, one.food.name, link)}${one.grams > 0 && bar(one.grams / most)}`,
      amountIn(one, 100),
      portion &&
        one.row.amount !== undefined &&
        html`${amountIn(one, portion.grams)}<span class="small"
            >${portion.label}, ${formatAmount(portion.grams, language)} g</span
          >`,
    ]
  })
  const sources = new Set(
    rows.map(({ food: { sourceDatabase, sourceRelease } }) => {
      const name = labelOf(databases, sourceDatabase, language)
      return name.endsWith(sourceRelease) ? name : `${name} ${sourceRelease}`
    }),
  )
  return html`${table(
      caption ?? `${named?.title ?? named?.name ?? mineral} ${say('in foods', language)}`,
      [
        { label: say('Food', language) },
        { label: say('In 100 g', language), isNumber: true },
        { label: say('In a portion', language), isNumber: true },
      ],
      cells,
    )}
    <p class="small">${say('Figures from', language)} ${[...sources].join('; ')}.</p>`
}
