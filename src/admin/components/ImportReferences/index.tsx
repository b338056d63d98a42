import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../../collections/access/staff'
import './styles.css'
import { Workbench } from './Workbench'

/** `/admin/import`: files of references → draft citations. Payload leaves it to a page of our own to ask who comes. */
export const ImportReferences = ({
  initPageResult,
  params,
  searchParams,
  viewActions,
}: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`)
  const id = searchParams?.['id']
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav
        nav={[{ label: 'Citations', url: '/collections/citations' }, { label: 'Import references' }]}
      />
      <Gutter className="import-references">
        <h1>Import references</h1>
        {hasRole(req.user, 'admin', 'editor') ? (
          <Workbench givenId={typeof id === 'string' ? id : undefined} />
        ) : (
          <p>Only admins and editors may import references.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
