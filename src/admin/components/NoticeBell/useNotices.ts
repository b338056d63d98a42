'use client'

import { useCallback, useEffect, useState } from 'react'

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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const readNotices = (answer: unknown): ShownNotice[] => {
  const docs = isObject(answer) ? answer['docs'] : undefined
  return (Array.isArray(docs) ? docs : []).filter(isObject).map((doc) => ({
    id: String(doc['id']),
    text: String(doc['text']),
    type: String(doc['type']),
    documentId: String(doc['documentId']),
    isRead: Boolean(doc['readAt']),
  }))
}

const countIn = (answer: unknown): number =>
  isObject(answer) && typeof answer['totalDocs'] === 'number' ? answer['totalDocs'] : 0

const ask = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { credentials: 'include' })
  return response.ok ? response.json() : undefined
}

const unreadOnly = 'where[readAt][exists]=false'

export const useNotices = (api: string) => {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([])
  const [unread, setUnread] = useState(0)
  const look = useCallback(async () => {
    try {
      const [latest, count] = await Promise.all([
        ask(`${api}/notices?limit=${most}&depth=0&sort=-createdAt`),
        ask(`${api}/notices/count?${unreadOnly}`),
      ])
      setNotices(readNotices(latest))
      setUnread(countIn(count))
    } catch {
      // Shown as it was; the next look tries again.
    }
  }, [api])
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), interval)
    return () => clearInterval(timer)
  }, [look])
  /** Marks these as read, or all. */
  const markRead = async (ids: readonly string[] | undefined): Promise<void> => {
    const where = ids ? ids.map((id) => `where[id][in]=${id}`).join('&') : unreadOnly
    await fetch(`${api}/notices?${where}&depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ readAt: new Date().toISOString() }),
    }).catch(() => undefined)
    await look()
  }
  return { notices, unread, markRead }
}
