import { terms } from './term'

/** How urgent a note set apart in an article is. */
export const noteTones = terms([
  ['info', 'Information', 'Información'],
  ['caution', 'Caution', 'Precaución'],
  ['warning', 'Warning', 'Advertencia'],
])
