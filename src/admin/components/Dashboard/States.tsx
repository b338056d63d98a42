import type { StateTable } from '../../../workbench/dashboard/types'

/** How many documents of each type stand where. */
export const States = ({ admin, table }: { readonly admin: string; readonly table: StateTable }) => (
  <section aria-labelledby="by-state" className="dashboard-view__section">
    <h2 id="by-state">Where everything stands</h2>
    <p>From the first draft to what readers see. A document that was never sent to review is a draft.</p>
    <div aria-labelledby="by-state" className="workbench__scroll" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Type</th>
            {table.states.map(({ state, label }) => (
              <th key={state} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.type}>
              <th scope="row">
                <a href={`${admin}/collections/${row.type}`}>{row.label}</a>
              </th>
              {row.figures.map(({ count, label, path }) => (
                <td key={label}>
                  {count === 0 ? (
                    <span className="dashboard-view__none">none</span>
                  ) : (
                    <a aria-label={`${count} ${label}`} href={`${admin}${path}`}>
                      {count}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
