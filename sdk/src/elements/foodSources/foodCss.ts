import { tableCss } from '../core/tableCss.js'

export const foodCss: string = `${tableCss}
.bar{display:block;margin-top:.4em;border-radius:4px}
.bar rect{fill:var(--accent)}
.bar .rail{fill:var(--tint)}
td .small{display:block}
tbody .number{font-weight:600}
tbody .number .small{font-weight:400;white-space:normal}
tbody td:last-child{font-weight:400}
@container(max-width:24em){table,caption,thead,tbody{display:block}tr{display:grid;grid-template-columns:2fr 3fr}tr>:first-child{grid-column:1/-1;border:0;padding-block-end:.125em}tr>:nth-child(2){text-align:start}}
@media(forced-colors:active){.bar rect{fill:CanvasText}.bar .rail{fill:Canvas;stroke:CanvasText}}
@media print{.bar rect{fill:#555}.bar .rail{fill:none;stroke:#999}}
`
