'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { actionInWords } from '../ReviewView/actionInWords'

/** What somebody did, in the list of the history. */
export const ActionCell = ({ cellData }: DefaultCellComponentProps) => (
  <span>{actionInWords(String(cellData ?? ''))}</span>
)

/** The same on the page of one event. */
export const ActionField = () => {
  const { data } = useDocumentInfo()
  return (
    <div className="field-type">
      <p className="field-label">What</p>
      <p>{actionInWords(String(data?.['action'] ?? ''))}</p>
    </div>
  )
}
