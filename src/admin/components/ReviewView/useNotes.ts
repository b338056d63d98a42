'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Setting = { readonly api: string; readonly type: string; readonly documentId: string }
type NewNote = { readonly body: string; readonly fieldPath?: string; readonly parent?: string }

/** Sends notes and settles them, and shows the page as it then is. */
export const useNotes = ({ api, type, documentId }: Setting) => {
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ask = async (path: string, method: string, data: object): Promise<boolean> => {
    setBusy(true)
    setProblem('')
    try {
      const response = await fetch(`${api}/review-notes${path}`, {
        method,
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
      })
      if (response.ok) router.refresh()
      else setProblem('This was not kept. Reload the page and try again.')
      return response.ok
    } catch {
      setProblem('The server could not be reached. Your text is still here; try again.')
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    problem,
    isBusy,
    send: (note: NewNote) => ask('', 'POST', { type, documentId, ...note }),
    settle: (id: string) => ask(`/${id}`, 'PATCH', { resolvedAt: new Date().toISOString() }),
  }
}
