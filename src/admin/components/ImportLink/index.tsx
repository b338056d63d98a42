'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'

/** The way from the list of citations to importing them, for those who may. */
export const ImportLink = () => {
  const { config } = useConfig()
  const { user } = useAuth<{ role?: string }>()
  if (user?.role !== 'admin' && user?.role !== 'editor') return null
  return (
    <Button buttonStyle="secondary" el="link" size="small" to={`${config.routes.admin}/import`}>
      Import references…
    </Button>
  )
}
