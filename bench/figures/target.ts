import type { Figure } from '../lab/types'

const places = (value: number): string => String(Number(value.toPrecision(3)))

/** That a value has to reach at least. */
export const atLeast = (value: number, bound: number, unit = ''): Pick<Figure, 'target' | 'isMet'> => ({
  target: `≥ ${places(bound)}${unit}`,
  isMet: value >= bound,
})

export const atMost = (value: number, bound: number, unit = ''): Pick<Figure, 'target' | 'isMet'> => ({
  target: `≤ ${places(bound)}${unit}`,
  isMet: value <= bound,
})

/** What a figure is compared with. */
export const versus = (value: number, name: string, other: number): { ratio: number; against: string } => ({
  ratio: value / other,
  against: `${name} (${Math.round(other)})`,
})
