'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'
import type { DefaultCellComponentProps } from 'payload'
import { useTypeLabels } from './useTypeLabels'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The type of the document that something is about, in a list. */
export const TypeCell = ({ cellData }: DefaultCellComponentProps) => {
  const labelsOf = useTypeLabels()
  const type = textOf(cellData)
  return <span>{labelsOf(type)?.singular ?? type}</span>
}

/** The way to the document that something is about, in a list. */
export const DocumentCell = ({ cellData, rowData }: DefaultCellComponentProps) => (
  <DocumentLink id={textOf(cellData)} type={textOf(Reflect.get(rowData, 'type'))} />
)

/** The same on the page of one notice, note or event, in place of the fields that keep it. */
export const DocumentField = () => {
  const { data } = useDocumentInfo()
  return (
    <div className="field-type">
      <p className="field-label">About</p>
      <DocumentLink id={textOf(data?.['documentId'])} type={textOf(data?.['type'])} />
    </div>
  )
}

const DocumentLink = ({ type, id }: { readonly type: string; readonly id: string }) => {
  const { config } = useConfig()
  const name = useTypeLabels()(type)?.singular
  if (name === undefined || id === '') return <span>Nothing that is there any more</span>
  return (
    <Link
      className="about-document"
      href={`${config.routes.admin}/collections/${type}/${encodeURIComponent(id)}`}
    >
      Open the {name.toLowerCase()}
    </Link>
  )
}
