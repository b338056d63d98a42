import { isObject } from '../../domain/isObject'
import type { FieldModel } from '../../model/types'
import { pairRows, rowsOf, type Row } from './diffRows'
import { diffWords } from './diffWords'
import type { DraftChange } from './types'
import { valueInWords, type TitleOf } from './valueInWords'

type Place = { readonly labels: readonly string[]; readonly locale?: string }
type Context = { readonly titleOf: TitleOf; readonly locales: readonly string[] }

const blocksOf = (field: FieldModel, row: Row): readonly FieldModel[] => {
  if (field.kind === 'array') return field.fields
  if (field.kind !== 'blocks') return []
  return field.blocks.find(({ name }) => name === row['blockType'])?.fields ?? []
}

/** Every difference between two stored forms of a document, both with all languages, in the order of the form. */
export const diffFields = (
  fields: readonly FieldModel[],
  before: Row,
  after: Row,
  context: Context,
  place: Place = { labels: [] },
): DraftChange[] =>
  fields.flatMap((field) => {
    const here: Place = { ...place, labels: [...place.labels, field.label] }
    const [was, is] = [before[field.name], after[field.name]]
    if (!field.localized || place.locale !== undefined) return diffOne(field, was, is, context, here)
    return context.locales.flatMap((locale) =>
      diffOne(field, inLocale(was, locale), inLocale(is, locale), context, { ...here, locale }),
    )
  })

const inLocale = (value: unknown, locale: string): unknown => (isObject(value) ? value[locale] : undefined)

const asRow = (value: unknown): Row => (isObject(value) ? value : {})

const diffOne = (
  field: FieldModel,
  was: unknown,
  is: unknown,
  context: Context,
  place: Place,
): DraftChange[] => {
  if (field.kind === 'group') return diffFields(field.fields, asRow(was), asRow(is), context, place)
  if (field.kind === 'array' || field.kind === 'blocks') {
    return diffRows(field, rowsOf(was), rowsOf(is), context, place)
  }
  const before = valueInWords(field, was, context.titleOf)
  const after = valueInWords(field, is, context.titleOf)
  if (before === after) return []
  const words = before !== undefined && after !== undefined ? wordsOf(field, before, after) : undefined
  return [
    {
      ...spoken(place),
      kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(words && { words }),
    },
  ]
}

/** Choices, dates and references are other ones as a whole. */
const wordsOf = (field: FieldModel, before: string, after: string) =>
  field.kind === 'richText' || (field.kind === 'string' && !field.format)
    ? diffWords(before, after)
    : undefined

const spoken = ({ labels, locale }: Place) => ({ place: labels, ...(locale !== undefined && { locale }) })

const diffRows = (
  field: FieldModel,
  before: readonly Row[],
  after: readonly Row[],
  context: Context,
  place: Place,
): DraftChange[] => {
  const { kept, added, removed, isReordered } = pairRows(before, after)
  const inRow = (at: number): Place => ({ ...place, labels: [...place.labels, `row ${at + 1}`] })
  const words = (row: Row) => rowInWords(blocksOf(field, row), row, context)
  const names = (rows: readonly Row[]) => rows.map((row) => words(row).split('; ')[0]).join(' | ')
  return [
    ...kept.flatMap((pair) =>
      diffFields(blocksOf(field, pair.after), pair.before, pair.after, context, inRow(pair.at)),
    ),
    ...added.map(({ row, at }): DraftChange => ({ ...spoken(inRow(at)), kind: 'added', after: words(row) })),
    ...removed.map(({ row, at }): DraftChange => ({
      ...spoken(inRow(at)),
      kind: 'removed',
      before: words(row),
    })),
    ...(isReordered
      ? [{ ...spoken(place), kind: 'moved' as const, before: names(before), after: names(after) }]
      : []),
  ]
}

/** A whole row: “Citation: …; Stance: Supports”, with texts of the first language that has them. */
const rowInWords = (fields: readonly FieldModel[], row: Row, context: Context): string =>
  fields
    .flatMap((field): string[] => {
      const value = row[field.name]
      const shown = field.localized
        ? context.locales.map((locale) => inLocale(value, locale)).find((text) => text)
        : value
      if (field.kind === 'group') {
        const inner = rowInWords(field.fields, asRow(shown), context)
        return inner === '' ? [] : [inner]
      }
      if (field.kind === 'array' || field.kind === 'blocks') {
        return rowsOf(shown).map((inner) => rowInWords(blocksOf(field, inner), inner, context))
      }
      const words = valueInWords(field, shown, context.titleOf)
      return words === undefined ? [] : [`${field.label}: ${words}`]
    })
    .join('; ')
