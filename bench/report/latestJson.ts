import type { Figure } from '../lab/types'

/** Figures as other programs read them; what a figure does not have is null. */
export const latestJson = (figures: readonly Figure[]): string =>
  `${JSON.stringify(
    figures.map(({ name, value, unit, ratio, against, target, isMet, note }) => ({
      name,
      value: rounded(value),
      unit,
      ratio: ratio === undefined ? null : rounded(ratio),
      against: against ?? null,
      target: target ?? null,
      met: isMet ?? null,
      note: note ?? null,
    })),
    null,
    2,
  )}\n`

const rounded = (value: number): number => Number(value.toPrecision(5))
