'use client'

import { PublishButton, useConfig, useFormModified } from '@payloadcms/ui'
import { useStanding } from '../WorkflowPanel/useStanding'

/**
 * Payload's own button where publishing can succeed. The panel beside the fields says what comes first otherwise; the
 * server decides either way.
 */
export const PublishWhenApproved = ({ label }: { readonly label?: string }) => {
  const isModified = useFormModified()
  const { refusal, state } = useStanding()
  const { config } = useConfig()
  const isRequired = config.admin.custom?.['review'] !== 'optional'
  // What is changed in the form was not approved, whatever the saved document was.
  const isChangedSince = isRequired && isModified && (state === 'approved' || state === 'scheduled')
  return refusal === undefined && !isChangedSince ? <PublishButton {...(label && { label })} /> : null
}
