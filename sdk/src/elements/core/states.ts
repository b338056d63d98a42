import type { Locale } from '../../types/options.js'
import { html, type Html } from './html.js'
import { inLocale, type Pair } from './words.js'

const words = {
  loading: ['Loading…', 'Cargando…'],
  error: ['This content could not be loaded.', 'No se ha podido cargar este contenido.'],
  retry: ['Try again', 'Reintentar'],
} satisfies Record<string, Pair>

export type State = 'loading' | 'error'

/** What stands in the place of content that is not there. Assistive technology is told. */
export const stateHtml = (state: State, locale: Locale): Html =>
  html`<div class="root" lang="${locale}">
    <p part="status" role="${state === 'error' ? 'alert' : 'status'}">${inLocale(words[state], locale)}</p>
    ${state === 'error' && html`<div><button part="retry" type="button">${inLocale(words.retry, locale)}</button></div>`}
  </div>`
