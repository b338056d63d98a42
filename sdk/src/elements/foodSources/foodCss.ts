import { tableCss } from '../core/tableCss.js'

export const foodCss: string = `${tableCss}
.bar{display:block;margin-top:.4em;border-radius:4px}
.bar rect{fill:var(--accent)}
.bar .rail{fill:var(--tint)}
td .small{display:block}
tbody .number{font-weight:600}
tbody .number .small{font-weight:400;white-space:normal}
tbody td:last-child{font-weight:400}
@media(forced-colors:active){.bar rect{fill:CanvasText}.bar .rail{fill:Canvas;stroke:CanvasText}}
@media print{.bar rect{fill:#555}.bar .rail{fill:none;stroke:#999}}
`
