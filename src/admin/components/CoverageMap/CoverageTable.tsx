import type { Coverage } from '../../../workbench/coverage/types'
import { createPath } from '../../../workbench/shared/links'
import { wordsOf } from './signs'

/** The map in words, with a link in each cell. */
export const CoverageTable = ({
  admin,
  coverage,
}: {
  readonly admin: string
  readonly coverage: Coverage
}) => {
  const { columns, rows, cells, objects } = coverage
  const cellAt = new Map(cells.map((cell) => [`${cell.mineral} ${cell.object}`, cell]))
  return (
    <section aria-labelledby="coverage-table" className="coverage__table">
      <h2 id="coverage-table">The same as a table</h2>
      <div aria-labelledby="coverage-table" className="workbench__scroll" role="region" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{objects === 'symptoms' ? 'Symptom' : 'Function'}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {columns.map((column) => {
                  const cell = cellAt.get(`${column.id} ${row.id}`)
                  return (
                    <td key={column.id}>
                      {cell ? (
                        <a href={`${admin}${cell.path}`}>{wordsOf(cell)}</a>
                      ) : (
                        <a
                          aria-label={`Gap: start a claim about ${column.name} and ${row.name}`}
                          className="coverage__start"
                          href={`${admin}${createPath('claims', { subject: `minerals:${column.id}`, object: `${objects}:${row.id}` })}`}
                        >
                          Start
                        </a>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
