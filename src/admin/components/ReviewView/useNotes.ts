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
  return {
    problem,
    isBusy,
    send: (note: NewNote) => keep('', 'POST', { type, documentId, ...note }),
    settle: (id: string) => keep(`/${id}`, 'PATCH', { resolvedAt: new Date().toISOString() }),
  }
}
