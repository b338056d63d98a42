'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** From an import as it is stored to the page on which it is continued or undone. */
export const OpenImport = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <Button
      buttonStyle="secondary"
      el="link"
      margin={false}
      size="small"
      to={`${config.routes.admin}/import?id=${encodeURIComponent(String(id))}`}
    >
      Open, continue or undo
    </Button>
  )
}
