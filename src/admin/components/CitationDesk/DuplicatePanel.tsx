'use client'

import { Button, useAuth, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isObject } from '../../../domain/isObject'
import { ask } from '../../ask/ask'
import { duplicatesIn, reasonLabel, type Duplicate } from './duplicate'
import { MergeConfirmation } from './MergeConfirmation'

type Props = {
  readonly apiBase: string
  readonly id: string | undefined
  readonly documentHref: (id: string) => string
}

/** Milliseconds without typing before it is looked again. */
const rest = 700

/** What tells works apart, as it stands in the form. */
const useFacts = (): string =>
  useFormFields(([fields]) =>
    JSON.stringify(
      ['title', 'year', 'doi', 'pmid', 'pmcid', 'isbn'].map((name) => [name, fields[name]?.value ?? null]),
    ),
  )

/** Citations that may be the same work, found while the form is filled, and the way to make one of two. */
export const DuplicatePanel = ({ apiBase, id, documentHref }: Props) => {
  const { getData } = useForm()
  const { user } = useAuth()
  const isModified = useFormModified()
  const facts = useFacts()
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([])
  const [merging, setMerging] = useState<Duplicate>()

  useEffect(() => {
    let isStale = false
    const look = async () => {
      const known = Object.fromEntries(JSON.parse(facts))
      const { authors } = getData()
      const data = { ...known, authors, id }
      const { status, body } = await ask(`${apiBase}/citations/duplicates`, { data })
      if (!isStale && status === 200) setDuplicates(duplicatesIn(body))
    }
    const timer = setTimeout(() => void look(), rest)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [apiBase, facts, getData, id])

  if (duplicates.length === 0) return null
  const mayMerge = id !== undefined && isObject(user) && user['role'] !== 'reviewer'
  return (
    <section aria-label="Duplicates" className="citation-desk__part citation-desk__part--warning">
      <p>
        <strong>This work may be here already.</strong>
      </p>
      <ul className="citation-desk__list">
        {duplicates.map((duplicate) => (
          <li key={duplicate.id}>
            <div className="citation-desk__work">
              <a className="citation-desk__link" href={documentHref(duplicate.id)}>
                {duplicate.title}
              </a>
              <span>{[duplicate.authors, duplicate.year, duplicate.doi].filter(Boolean).join(' · ')}</span>
              <span>
                {reasonLabel(duplicate.by)}, {duplicate.isPublished ? 'published' : 'a draft'}
              </span>
            </div>
            {mayMerge && (
              <Button
                buttonStyle="secondary"
                disabled={isModified}
                margin={false}
                onClick={() => setMerging(duplicate)}
                size="small"
                type="button"
              >
                Merge…
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayMerge && isModified && (
        <p className="citation-desk__help">Save or discard your changes before you merge.</p>
      )}
      {merging && id !== undefined && (
        <MergeConfirmation
          apiBase={apiBase}
          documentHref={documentHref}
          duplicate={merging}
          id={id}
          key={merging.id}
          onClose={() => setMerging(undefined)}
        />
      )}
    </section>
  )
}
