'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { stateLabels } from '../../../domain/workflow/states'
import { useStanding } from '../WorkflowPanel/useStanding'

/** Where the document stands, among its buttons: on a narrow screen the panel itself is below all fields. */
export const WorkflowJump = () => {
  const { id } = useDocumentInfo()
  const { state } = useStanding()
  if (id === undefined) return null
  return (
    <a className="workflow-jump" href="#workflow-panel">
      {stateLabels[state]}
    </a>
  )
}
