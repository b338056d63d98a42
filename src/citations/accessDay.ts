import { groupOf } from '../delivery/readServed'
import type { Work } from './toWork'

const formats: Readonly<Record<'long' | 'medical', Intl.DateTimeFormatOptions>> = {
  long: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  medical: { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
}

/**
 * The day on which a page was looked at: in Spanish “1 de marzo de 2026”, in English “March 1, 2026”, and as
 * medicine writes it “2026 Mar 1”.
 */
export const accessDay = ({ item }: Work, form: 'long' | 'medical', locale: string): string | undefined => {
  const parts = groupOf(item.accessed)['date-parts']
  const first = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first) || first.length !== 3) return undefined
  const [year = 0, month = 1, day] = first.map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  if (locale === 'es') return new Intl.DateTimeFormat('es-ES', formats.long).format(date)
  const format = new Intl.DateTimeFormat('en-US', formats[form])
  if (form === 'long') return format.format(date)
  const named = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]))
  return [named.get('year'), named.get('month'), named.get('day')].join(' ')
}
