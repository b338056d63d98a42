import type { Locale } from '../../types/options.js'
import { html, type Html } from './html.js'

// In both languages here: they are shown too where more cannot be loaded.
const words = {
  loading: ['Loading…', 'Cargando…'],
  error: ['This content could not be loaded.', 'No se ha podido cargar este contenido.'],
  retry: ['Try again', 'Reintentar'],
} satisfies Record<string, readonly [en: string, es: string]>

export type State = 'loading' | 'error'

/** What stands in the place of content that is not there. Assistive technology is told. */
export const stateHtml = (state: State, locale: Locale): Html => {
  const index = locale === 'es' ? 1 : 0
  return html`<div class="root" lang="${locale}">
    <p part="status" role="${state === 'error' ? 'alert' : 'status'}">${words[state][index]}</p>
    ${state === 'error' && html`<div><button part="retry" type="button">${words.retry[index]}</button></div>`}
  </div>`
}
