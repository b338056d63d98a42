'use client'

import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useId, useRef, useState } from 'react'
import { useApi } from '../../ask/useApi'
import { useNotices } from './useNotices'

/** What the person who is signed in was told and has not read yet, from every page of the panel. */
export const NoticeBell = () => {
  const { config } = useConfig()
  const { notices, unread, markRead } = useNotices(useApi())
  const [isOpen, setOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: MouseEvent | KeyboardEvent) => {
      const isOutside = event.target instanceof Node && !panel.current?.contains(event.target)
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : isOutside) setOpen(false)
    }
    document.addEventListener('keydown', close)
    document.addEventListener('mousedown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('mousedown', close)
    }
  }, [isOpen])
  const { admin } = config.routes
  return (
    <div className="notice-bell" ref={panel}>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        aria-label={unread === 0 ? 'Notices, nothing new' : `Notices, ${unread} new`}
        className="notice-bell__button"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <svg aria-hidden="true" fill="none" height="20" stroke="currentColor" viewBox="0 0 20 20" width="20">
          <path d="M10 3a4 4 0 0 1 4 4v3l1.5 3h-11L6 10V7a4 4 0 0 1 4-4Zm-2 12a2 2 0 0 0 4 0" />
        </svg>
        {unread > 0 && <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
      </button>
      <div className="notice-bell__panel" hidden={!isOpen} id={id}>
        {notices.length === 0 ? (
          <p>Nothing was told to you yet.</p>
        ) : (
          <ul>
            {notices.map((notice) => (
              <li data-unread={!notice.isRead} key={notice.id}>
                <Link
                  href={`${admin}/collections/${notice.type}/${notice.documentId}`}
                  onClick={() => {
                    setOpen(false)
                    void markRead([notice.id])
                  }}
                >
                  {!notice.isRead && <strong>New: </strong>}
                  {notice.text}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="workflow-panel__row">
          {unread > 0 && (
            <button onClick={() => void markRead()} type="button">
              Mark all as read
            </button>
          )}
          <Link href={`${admin}/collections/notices`} onClick={() => setOpen(false)}>
            All notices
          </Link>
        </p>
      </div>
    </div>
  )
}
