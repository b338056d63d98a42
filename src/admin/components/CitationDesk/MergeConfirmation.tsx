'use client'

import { Button, useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../../ask/ask'
import { valueAt } from '../../ask/readAnswer'
import { useTypeLabels } from '../AboutDocument/useTypeLabels'
import type { Duplicate } from './duplicate'

type Props = {
  readonly apiBase: string
  /** The citation that is open. */
  readonly id: string
  readonly duplicate: Duplicate
  readonly documentHref: (id: string) => string
  readonly onClose: () => void
}

type Side = 'own' | 'other'

const rows = [
  ['Title', 'title'],
  ['Authors', 'authors'],
  ['Year', 'year'],
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
] as const

const shown = (value: unknown): string => (value === null || value === undefined ? '—' : String(value) || '—')

const countSentence = (moved: unknown, nameOf: (type: string) => string): string => {
  const counts = Object.entries(Object(moved)).map(([type, count]) => `${nameOf(type)}: ${String(count)}`)
  return counts.length === 0
    ? 'Nothing refers to the one that goes.'
    : `References that move to the one that stays: ${counts.join(', ')}.`
}

/** Shows two citations side by side, asks which one stays, tells what follows, and merges them when told to. */
export const MergeConfirmation = ({ apiBase, id, duplicate, documentHref, onClose }: Props) => {
  const { getData } = useForm()
  const [kept, setKept] = useState<Side>('own')
  const [moved, setMoved] = useState<unknown>()
  const [refusal, setRefusal] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const [from, into] = kept === 'own' ? [duplicate.id, id] : [id, duplicate.id]
  const address = `${apiBase}/citations/${encodeURIComponent(from)}/merge`
  const labelsOf = useTypeLabels()
  const preview = moved === undefined ? '' : countSentence(moved, (type) => labelsOf(type)?.plural ?? type)

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    let isStale = false
    const look = async () => {
      const { body, refusals } = await ask(address, { data: { into, preview: true } })
      if (isStale) return
      setMoved(refusals.length === 0 ? valueAt(body, 'moved') : undefined)
      setRefusal(refusals.join(' '))
    }
    void look()
    return () => {
      isStale = true
    }
  }, [address, into])

  const merge = async () => {
    setIsBusy(true)
    const { refusals } = await ask(address, { data: { into } })
    if (refusals.length === 0) {
      // The form holds what was there before; the page of the one that stays is read anew.
      window.location.assign(documentHref(into))
      return
    }
    setIsBusy(false)
    setRefusal(refusals.join(' '))
  }

  const data = getData()
  const own = { ...data, authors: data['authorsText'] }
  const choice = (side: Side, label: string) => (
    <label className="citation-desk__choice">
      <input
        checked={kept === side}
        name="citation-kept"
        onChange={() => setKept(side)}
        type="radio"
        value={side}
      />
      {label}
    </label>
  )
  return (
    <div aria-labelledby="citation-merge" className="citation-desk__ask" role="group">
      <h3 id="citation-merge" ref={heading} tabIndex={-1}>
        Make one of the two
      </h3>
      <div className="citation-desk__scroll">
        <table className="citation-desk__table">
          <thead>
            <tr>
              <td />
              <th scope="col">{choice('own', 'Keep this one')}</th>
              <th scope="col">{choice('other', 'Keep the other')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, name]) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>{shown(Reflect.get(own, name))}</td>
                <td>{shown(duplicate[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p aria-live="polite" role="status">
        {refusal || preview || 'Looking what refers to it…'}
      </p>
      <p className="citation-desk__help">
        The other becomes a draft marked as a duplicate. Its address leads to the one that stays, which takes
        over identifiers that it lacks. This cannot be taken back.
      </p>
      <div className="citation-desk__row">
        <Button
          buttonStyle="primary"
          disabled={isBusy || refusal !== '' || preview === ''}
          margin={false}
          onClick={() => void merge()}
          type="button"
        >
          {isBusy ? 'Merging…' : 'Merge'}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
          Cancel
        </Button>
      </div>
    </div>
  )
}
