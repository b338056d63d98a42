'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { Told as ToldNotices } from '../../../workbench/dashboard/types'
import { useApi } from '../../ask/useApi'
import { markNoticesRead, noticesRead } from '../NoticeBell/markNoticesRead'
import { Instant } from './Instant'

/** What the person who is signed in was told and has not read yet. Opening one marks it as read, as the bell does. */
export const Told = ({
  admin,
  told: { unread, notices },
}: {
  readonly admin: string
  readonly told: ToldNotices
}) => {
  const api = useApi()
  const { refresh } = useRouter()
  useEffect(() => {
    window.addEventListener(noticesRead, refresh)
    return () => window.removeEventListener(noticesRead, refresh)
  }, [refresh])
  if (notices.length === 0) return null
  return (
    <section aria-labelledby="told" className="workbench__card dashboard-view__section">
      <h2 id="told">Told to you</h2>
      <ul className="dashboard-view__list">
        {notices.map(({ id, text, at, path }) => (
          <li key={id}>
            <Link href={`${admin}${path}`} onClick={() => void markNoticesRead(api, [id])}>
              {text}
            </Link>
            <br />
            <small>
              <Instant at={at} />
            </small>
          </li>
        ))}
      </ul>
      <p className="dashboard-view__more">
        <Link href={`${admin}/collections/notices`}>
          {unread > notices.length ? `All notices, ${unread} of them new` : 'All notices'}
        </Link>
      </p>
    </section>
  )
}
