'use client'

import { useConfig } from '@payloadcms/ui'

/** Where the server's API is: `/api`, or with its origin where the panel is served from another. */
export const useApi = (): string => {
  const { config } = useConfig()
  return `${config.serverURL}${config.routes.api}`
}
