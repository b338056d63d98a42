'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '../../ask/ask'

type Setting = { readonly api: string; readonly type: string; readonly documentId: string }
type NewNote = { readonly body: string; readonly fieldPath?: string; readonly parent?: string }

/** Sends notes and settles them, and shows the page as it then is. */
export const useNotes = ({ api, type, documentId }: Setting) => {
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const keep = async (path: string, method: 'POST' | 'PATCH', data: object): Promise<boolean> => {
    setBusy(true)
    setProblem('')
    const { refusals } = await ask(`${api}/review-notes${path}`, { method, data })
    const isKept = refusals.length === 0
    if (isKept) router.refresh()
    else setProblem(`This was not kept. ${refusals.join(' ')}`)
    setBusy(false)
    return isKept
  }
  const send = async (note: NewNote): Promise<boolean> => {
    if (note.body.trim() !== '') return keep('', 'POST', { type, documentId, ...note })
    setProblem('There is nothing to send yet. Write the note first.')
    return false
  }
  return {
    problem,
    isBusy,
    send,
    settle: (id: string) => keep(`/${id}`, 'PATCH', { resolvedAt: new Date().toISOString() }),
  }
}
