import { html, type Html, type HtmlValue } from './html.js'

/** A cell of the head: its text, and whether it stands over numbers. */
export type Column = { readonly label: HtmlValue; readonly isNumber?: boolean }

/**
 * A table whose rows can be stacked where it is narrow. Browsers forget what a table is when its parts are no
 * longer displayed as one, so the roles say it too.
 *
 * @param rows Cells in the order of the columns; the first names the row.
 */
export const table = (
  caption: HtmlValue,
  columns: readonly Column[],
  rows: readonly (readonly HtmlValue[])[],
): Html => {
  const numeric = (index: number) => columns[index]?.isNumber && html` class="number"`
  return html`<table role="table" part="table">
    <caption part="caption">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ label }, index) => html`<th role="columnheader" scope="col" ${numeric(index)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${cells.map((cell, index) => html`<td role="cell" ${numeric(index + 1)}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

export const tableCss = `
table{border-collapse:collapse;inline-size:100%}
caption{text-align:start;font-weight:650;font-size:1.125em;line-height:1.35;padding-bottom:.625em}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:.55em 1.25em .55em 0;border-bottom:1px solid var(--line)}
thead th{font-size:.875em;font-weight:600;color:var(--muted);vertical-align:bottom}
tbody tr:last-child>*{border-bottom:0}
:is(th,td):last-child{padding-inline-end:0}
.number{text-align:end;white-space:nowrap}
`
