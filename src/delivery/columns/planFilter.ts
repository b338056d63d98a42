import { foldText } from '../compareText'
import { isFilterGroup, type Filter, type FilterGroup } from '../query'
import type { FilterOperator } from '../queryModel'
import { someCell, type Cell } from './cell'
import type { Column } from './column'
import type { Plan, Source } from './plan'
import { isInside, isPoint, rangeOfPrefix, rangesOf, type Comparison, type Range } from './ranges'

/** The column of what a filter is about; folded for texts that are compared without case and accents. */
export type ColumnFor = (filter: Pick<Filter, 'model' | 'selector'>, isFolded?: boolean) => Column

/**
 * Works out how a filter is answered. Where a document holds several values any of them may match; `ne` and
 * `nin` are the opposite of `eq` and `in`, so they hold when none matches, and also where there is no value.
 */
export const planFilter = (node: Filter | FilterGroup, columnFor: ColumnFor): Plan => {
  if (!isFilterGroup(node)) return planLeaf(node, columnFor)
  const plans = node.members.map((member) => planFilter(member, columnFor))
  return node.match === 'all' ? planAll(plans) : planAny(plans)
}

const planAll = (plans: readonly Plan[]): Plan => {
  const [only, second] = plans
  if (!only) return { test: () => true, total: 'all', bounds: [] }
  if (!second) return only
  const sources = plans.flatMap(({ source }) => source ?? [])
  const smallest = sources.reduce<Source | undefined>(
    (best, source) => (best && best.count <= source.count ? best : source),
    undefined,
  )
  const tests = plans.map(({ test }) => test)
  return {
    test: (row) => {
      for (const test of tests) if (!test(row)) return false
      return true
    },
    ...(smallest && { source: smallest }),
    bounds: plans.flatMap(({ bounds }) => bounds),
  }
}

const planAny = (plans: readonly Plan[]): Plan => {
  const sources = plans.flatMap(({ source }) => source ?? [])
  const tests = plans.map(({ test }) => test)
  const union: Source = {
    count: sources.reduce((sum, { count }) => sum + count, 0),
    each: (visit) => {
      for (const source of sources) source.each(visit)
    },
  }
  return {
    test: (row) => {
      for (const test of tests) if (test(row)) return true
      return false
    },
    ...(sources.length === plans.length && { source: union }),
    bounds: [],
  }
}

const planLeaf = (filter: Filter, columnFor: ColumnFor): Plan => {
  const { model, operator, values } = filter
  if (operator === 'exists') return planExists(columnFor(filter), values[0] === true)
  if (operator === 'contains') return planContains(columnFor(filter, true), foldText(String(values[0])))
  if (operator === 'startsWith') {
    const wanted = foldText(String(values[0]))
    // All of a text may be marks that folding takes away; every text then starts with what is left.
    return wanted === ''
      ? planExists(columnFor(filter), true)
      : planRanges(columnFor(filter, true), [rangeOfPrefix(wanted)])
  }
  const [comparison, isNegated] = positive(operator)
  const plan = planRanges(columnFor(filter), rangesOf(model, comparison, values))
  return isNegated ? { test: (row) => !plan.test(row), bounds: [] } : plan
}

type Compared = Exclude<FilterOperator, 'exists' | 'contains' | 'startsWith'>

const positive = (operator: Compared): [Comparison, isNegated: boolean] => {
  if (operator === 'ne') return ['eq', true]
  if (operator === 'nin') return ['in', true]
  return [operator, false]
}

const planExists = (column: Column, isWanted: boolean): Plan => {
  const { cells } = column
  const test = (row: number): boolean => (cells[row] !== undefined) === isWanted
  if (!isWanted) return { test, bounds: [] }
  const source: Source = {
    count: cells.length,
    each: (visit) => {
      for (const [row, held] of cells.entries()) if (held !== undefined) visit(row)
    },
  }
  return { test, source, total: column.present, bounds: [] }
}

const planContains = ({ cells }: Column, wanted: string): Plan => {
  const isWanted = (cell: Cell): boolean => typeof cell === 'string' && cell.includes(wanted)
  return { test: (row) => someCell(cells[row], isWanted), bounds: [] }
}

const planRanges = (column: Column, ranges: readonly Range[]): Plan => {
  const { cells } = column
  const isWanted = testOf(ranges)
  const source = sourceOf(column, ranges)
  const [range, second] = ranges
  const isOne = column.isSingle && range !== undefined && second === undefined
  return {
    test: (row) => {
      const held = cells[row]
      if (held === undefined) return false
      return typeof held === 'object' ? held.some(isWanted) : isWanted(held)
    },
    source,
    ...(isOne && { total: source.count }),
    bounds: isOne ? [{ column, range }] : [],
  }
}

export const testOf = (ranges: readonly Range[]): ((cell: Cell) => boolean) => {
  const [range, second] = ranges
  if (range && !second) {
    return isPoint(range) ? (cell) => cell === range.from : (cell) => isInside(range, cell)
  }
  if (!ranges.every(isPoint)) return (cell) => ranges.some((one) => isInside(one, cell))
  const points = new Set(ranges.map(({ from }) => from))
  return (cell) => points.has(cell)
}

const sourceOf = (column: Column, ranges: readonly Range[]): Source => {
  const { values, rows, startOf, endOf } = column.sorted()
  const spans = ranges.map(({ from, isFromOpen, to, isToOpen }): [start: number, end: number] => [
    from === undefined ? 0 : isFromOpen ? endOf(from) : startOf(from),
    to === undefined ? values.length : isToOpen ? startOf(to) : endOf(to),
  ])
  return {
    count: spans.reduce((sum, [start, end]) => sum + Math.max(0, end - start), 0),
    each: (visit) => {
      for (const [start, end] of spans) {
        for (let at = start; at < end; at += 1) {
          const row = rows[at]
          if (row !== undefined) visit(row)
        }
      }
    },
  }
}
