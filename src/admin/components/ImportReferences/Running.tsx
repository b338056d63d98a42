'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Summary } from './api'
import { paceWords } from './words'

/** How far a run is. The pace is measured from when this page began to look, as an earlier part may be long ago. */
export const Running = ({ summary: { counts } }: { readonly summary: Summary }) => {
  const isUndoing = counts.doing === 'undo'
  const undone = counts.removed + counts.restored + counts.left
  const [done, total] = isUndoing ? [undone, counts.created + counts.filled] : [counts.done, counts.total]
  const start = useRef<{ at: number; done: number }>(undefined)
  const [pace, setPace] = useState('')
  const id = useId()
  useEffect(() => {
    start.current ??= { at: performance.now(), done }
    setPace(
      paceWords(
        done - start.current.done,
        total - start.current.done,
        (performance.now() - start.current.at) / 1000,
      ),
    )
  }, [done, total])
  return (
    <div className="import-references__running">
      <label htmlFor={id}>
        {isUndoing ? 'Undoing' : 'Importing'}: {done} of {total}
      </label>
      <progress id={id} max={Math.max(total, 1)} value={done} />
      <p>{pace}</p>
      <p>You may leave this page; it goes on.</p>
    </div>
  )
}
