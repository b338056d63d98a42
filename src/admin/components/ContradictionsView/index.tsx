import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Contradictions } from './Contradictions'

/** A page of the panel with every contradiction between claims. */
export const ContradictionsView = ({
  initPageResult,
  params,
  searchParams,
  viewActions,
}: AdminViewServerProps) => {
  const { req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  // Payload shows a view of our own to anybody.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/contradictions`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(req.locale && { locale: initPageResult.locale })}
      params={params}
      payload={req.payload}
      permissions={initPageResult.permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <Contradictions />
      </Gutter>
    </DefaultTemplate>
  )
}
