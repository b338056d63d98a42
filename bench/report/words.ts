import type { Figure } from '../lab/types'

/** Three digits that say something, thousands apart: `12,300`, `0.913`. */
export const inDigits = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)))

export const valueInWords = ({ value, unit }: Figure): string => `${inDigits(value)} ${unit}`

export const comparedInWords = ({ ratio, against }: Figure): string =>
  ratio === undefined || against === undefined ? '' : `${inDigits(ratio)} × ${against}`

export const isMetInWords = ({ isMet }: Figure): string => (isMet === undefined ? '' : isMet ? 'yes' : 'no')

export const cellsOf = (figure: Figure): string[] => [
  figure.name,
  valueInWords(figure),
  comparedInWords(figure),
  figure.target ?? '',
  isMetInWords(figure),
]

export const columns = ['Figure', 'Value', 'Compared', 'Target', 'Met']
