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
