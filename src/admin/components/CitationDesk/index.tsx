'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useApi } from '../../ask/useApi'
import { CheckPanel } from './CheckPanel'
import { DuplicatePanel } from './DuplicatePanel'
import './index.css'
import { PasteBox } from './PasteBox'

/** Above the form of a citation: looking works up, what the registers say of this one, and others like it. */
export const CitationDesk = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const mergedInto = useFormFields(([fields]) => fields['duplicateOf']?.value)
  const apiBase = useApi()
  const documentHref = (target: string): string =>
    `${config.routes.admin}/collections/citations/${encodeURIComponent(target)}`
  const own = id === undefined ? undefined : String(id)
  if (mergedInto) {
    return (
      <p className="citation-desk citation-desk__part">
        This citation was merged into{' '}
        <a className="citation-desk__link" href={documentHref(String(mergedInto))}>
          another one
        </a>
        , and stays for the record.
      </p>
    )
  }
  return (
    <div className="citation-desk">
      <PasteBox apiBase={apiBase} documentHref={documentHref} />
      {own !== undefined && <CheckPanel apiBase={apiBase} id={own} />}
      <DuplicatePanel apiBase={apiBase} documentHref={documentHref} id={own} />
    </div>
  )
}
