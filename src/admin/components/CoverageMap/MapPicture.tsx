'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import type { Coverage } from '../../../workbench/coverage/types'
import { createPath } from '../../../workbench/shared/links'
import { side, Square } from './Square'
import { wordsOf } from './signs'

/** Room for the names, in units of the picture. */
const names = { left: 210, top: 100 }

type MapPictureProps = { readonly admin: string; readonly coverage: Coverage; readonly label: string }

/**
 * The map as a picture. It is a shorter way for those who see it and point at it: the table below says the same and
 * has the links.
 */
export const MapPicture = ({ admin, coverage, label }: MapPictureProps) => {
  const { columns, rows, cells, objects } = coverage
  const router = useRouter()
  const cellAt = new Map(cells.map((cell) => [`${cell.mineral} ${cell.object}`, cell]))
  const width = names.left + columns.length * side + 8
  const height = names.top + rows.length * side + 8
  const open = (event: MouseEvent) => {
    const square = event.target instanceof Element ? event.target.closest('[data-path]') : null
    const path = square?.getAttribute('data-path')
    if (path) router.push(path)
  }
  return (
    <div aria-label="Map" className="workbench__scroll coverage__frame" role="region" tabIndex={0}>
      <svg
        aria-label={`${label} The table below says the same in words.`}
        className="coverage__map"
        height={height}
        onClick={open}
        role="img"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
      >
        {columns.map(({ id, name }, index) => (
          <text
            className="coverage__name"
            key={id}
            transform={`translate(${names.left + index * side + side / 2 + 4} ${names.top - 6}) rotate(-60)`}
          >
            {name}
          </text>
        ))}
        {rows.map((row, y) => (
          <g key={row.id}>
            <text
              className="coverage__name"
              textAnchor="end"
              x={names.left - 8}
              y={names.top + y * side + side / 2 + 4}
            >
              {row.name.length > 27 ? `${row.name.slice(0, 26)}…` : row.name}
            </text>
            {columns.map((column, x) => {
              const cell = cellAt.get(`${column.id} ${row.id}`)
              const pair = `${column.name}, ${row.name}`
              const start = createPath('claims', {
                subject: `minerals:${column.id}`,
                object: `${objects}:${row.id}`,
              })
              return (
                <Square
                  cell={cell}
                  key={column.id}
                  path={`${admin}${cell?.path ?? start}`}
                  title={cell ? `${pair}: ${wordsOf(cell)}` : `${pair}: a gap. Start a claim`}
                  x={names.left + x * side}
                  y={names.top + y * side}
                />
              )
            })}
          </g>
        ))}
      </svg>
    </div>
  )
}
