'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../ask/ask'
import { docsIn, valueAt } from '../../ask/readAnswer'
import { markNoticesRead, noticesRead, unreadOnly } from './markNoticesRead'

export type ShownNotice = {
  readonly id: string
  readonly text: string
  readonly type: string
  readonly documentId: string
  readonly isRead: boolean
}

/** Shown at once; the list of notices has the rest. */
const most = 10

/** Milliseconds between looks for something new. */
const interval = 60_000

const readNotices = (answer: unknown): ShownNotice[] =>
  docsIn(answer).map((doc) => ({
    id: String(valueAt(doc, 'id')),
    text: String(valueAt(doc, 'text')),
    type: String(valueAt(doc, 'type')),
    documentId: String(valueAt(doc, 'documentId')),
    isRead: Boolean(valueAt(doc, 'readAt')),
  }))

export const useNotices = (api: string) => {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([])
  const [unread, setUnread] = useState(0)
  const look = useCallback(async () => {
    const [latest, count] = await Promise.all([
      ask(`${api}/notices?limit=${most}&depth=0&sort=-createdAt`),
      ask(`${api}/notices/count?${unreadOnly}`),
    ])
    // Stays as it was where the server does not answer; the next look tries again.
    if (latest.refusals.length + count.refusals.length > 0) return
    setNotices(readNotices(latest.body))
    setUnread(Number(valueAt(count.body, 'totalDocs') ?? 0))
  }, [api])
  useEffect(() => {
    void look()
    const lookAgain = () => void look()
    const timer = setInterval(lookAgain, interval)
    window.addEventListener(noticesRead, lookAgain)
    return () => {
      clearInterval(timer)
      window.removeEventListener(noticesRead, lookAgain)
    }
  }, [look])
  return { notices, unread, markRead: (ids?: readonly string[]) => markNoticesRead(api, ids) }
}
