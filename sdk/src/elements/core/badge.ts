import { html, type Html } from './html.js'
import { certainties } from './labels.js'
import { labelOf, type Language } from './words.js'

const filled: Readonly<Record<string, number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1 }

const bars = [0, 1, 2, 3]

/** A GRADE certainty as four bars, so many of them full, and in words: it reads without colour and without sight. */
export const certaintyBadge = (certainty: string, language: Language): Html => {
  const full = filled[certainty] ?? 0
  return html`<span class="badge" part="badge"
    ><svg viewBox="0 0 27 14" width="27" height="14" aria-hidden="true">
      ${bars.map((bar) => html`<rect x="${bar * 7 + 0.5}" y="${9.5 - bar * 3}" width="5" height="${4 + bar * 3}" rx="1" ${bar < full && html` class="on"`}></rect>`)}</svg
    >${labelOf(certainties, certainty, language)}</span
  >`
}

export const badgeCss = `
.badge{display:inline-flex;align-items:center;gap:.5em;padding:.2em .7em;border:1px solid var(--line);border-radius:99px;font-size:.875em;font-weight:600;line-height:1.4;white-space:nowrap;background:var(--surface)}
.badge rect{fill:none;stroke:currentColor;stroke-opacity:.55}
.badge .on{fill:var(--accent);stroke:var(--accent);stroke-opacity:1}
@media(forced-colors:active){.badge .on{fill:CanvasText;stroke:CanvasText}}
@media print{.badge .on{fill:#000;stroke:#000}}
`
