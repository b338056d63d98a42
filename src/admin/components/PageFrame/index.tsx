import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { hasRole } from '../../../../collections/access/staff'
import './index.css'

type PageFrameProps = {
  readonly view: AdminViewServerProps
  readonly title: string
  /** What the page is for, in a sentence or two. */
  readonly hint: string
  /** Reads what it shows, and so is asked for staff alone. */
  readonly children: () => Promise<ReactNode>
}

/** A page of ours within the panel. Payload leaves it to such pages to see who asks. */
export const PageFrame = async ({ view, title, hint, children }: PageFrameProps) => {
  const { initPageResult, params, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) redirect(`${admin}/login`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="workbench">
        <h1>{title}</h1>
        <p className="workbench__hint">{hint}</p>
        {await children()}
      </Gutter>
    </DefaultTemplate>
  )
}
