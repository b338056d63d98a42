'use client'

import { Link, useConfig } from '@payloadcms/ui'

/** Leads from the list of claims to those that say the opposite of each other. */
export const ContradictionsLink = () => {
  const { config } = useConfig()
  return (
    <p>
      <Link href={`${config.routes.admin}/contradictions`}>Claims that contradict each other</Link>
    </p>
  )
}
