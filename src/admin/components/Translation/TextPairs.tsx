'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Translations } from '../../../workbench/translations/types'
import { ask } from '../../ask/ask'
import { useApi } from '../../ask/useApi'
import { Pair } from './Pair'
import './index.css'

/** What was written and not saved yet, by language and path. */
type Written = {
  readonly en: Readonly<Record<string, string>>
  readonly es: Readonly<Record<string, string>>
}

const nothing: Written = { en: {}, es: {} }

const countOf = ({ en, es }: Written): number => Object.keys(en).length + Object.keys(es).length

const isTranslations = (value: unknown): value is Translations =>
  typeof value === 'object' && value !== null && 'pairs' in value

/** All texts of a document in both languages, and one button that saves them. */
export const TextPairs = ({ translations }: { readonly translations: Translations }) => {
  const api = useApi()
  const [held, setHeld] = useState(translations)
  const [written, setWritten] = useState(nothing)
  const [onlyOpen, setOnlyOpen] = useState(translations.pairs.some(({ state }) => state !== 'current'))
  const [message, setMessage] = useState('')
  const count = countOf(written)
  useEffect(() => {
    if (count === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [count])
  const save = async () => {
    setMessage('Saving…')
    const address = `${api}/workbench/translations/${held.type}/${encodeURIComponent(held.id)}`
    const { body, refusals } = await ask(address, { data: { savedAt: held.savedAt, ...written } })
    if (isTranslations(body)) {
      setHeld(body)
      setWritten(nothing)
      setMessage('Saved as a draft.')
    } else setMessage(`Not saved; what you wrote is still here. ${refusals.join(' ')}`)
  }
  // A text that was just saved stays where it is, under the cursor, until the page is opened anew.
  const first = new Set(translations.pairs.filter(({ state }) => state !== 'current').map(({ path }) => path))
  const shown = held.pairs.filter(({ path, state }) => !onlyOpen || state !== 'current' || first.has(path))
  return (
    <>
      <p>
        <label className="translation__only">
          <input checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} type="checkbox" />{' '}
          Only what is missing or out of date
        </label>
      </p>
      {shown.length === 0 && <p>Every text is translated and up to date.</p>}
      <ol className="translation__pairs" hidden={shown.length === 0}>
        {shown.map((pair) => (
          <Pair
            key={pair.path}
            onWrite={(locale, text) =>
              setWritten((before) => ({ ...before, [locale]: { ...before[locale], [pair.path]: text } }))
            }
            pair={pair}
            source={written.en[pair.path] ?? pair.source}
            translation={written.es[pair.path] ?? pair.translation}
          />
        ))}
      </ol>
      <div className="translation__save">
        <Button
          buttonStyle="primary"
          disabled={count === 0}
          margin={false}
          onClick={() => void save()}
          type="button"
        >
          Save draft
        </Button>
        <p aria-live="polite" role="status">
          {message}
        </p>
      </div>
    </>
  )
}
