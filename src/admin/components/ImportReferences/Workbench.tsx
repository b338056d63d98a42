'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { useApi } from '../../ask/useApi'
import { createApi, type Summary } from './api'
import { ChooseFile } from './ChooseFile'
import { Opened } from './Opened'

/** How often progress is asked for, in milliseconds. */
const interval = 700

/** One import from its file to its undoing. Its id is in the address, so that the page can be left and come back to. */
export const Workbench = ({ givenId }: { readonly givenId: string | undefined }) => {
  const base = `${useApi()}/imports`
  const api = useMemo(() => createApi(base), [base])
  const [summary, setSummary] = useState<Summary>()
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const attempt = useCallback(async (doing: string, ask: () => Promise<Summary>) => {
    setIsBusy(true)
    setMessage(doing)
    try {
      const answer = await ask()
      setSummary(answer)
      setMessage('')
      showInAddress(answer.id)
    } catch (error) {
      setMessage(error instanceof Error ? error.message : String(error))
    }
    setIsBusy(false)
  }, [])

  useEffect(() => {
    if (givenId !== undefined) void attempt('Opening the import…', () => api.progress(givenId))
  }, [api, attempt, givenId])

  const { id, isAtWork } = summary ?? {}
  useEffect(() => {
    if (!isAtWork || id === undefined) return undefined
    const timer = setInterval(() => {
      // A look that fails is made again; the run does not depend on it.
      api.progress(id).then(setSummary, () => undefined)
    }, interval)
    return () => clearInterval(timer)
  }, [api, id, isAtWork])

  const startAnew = () => {
    setSummary(undefined)
    setMessage('')
    showInAddress(undefined)
  }

  return (
    <>
      <p className="import-references__message" role="status">
        {message}
      </p>
      {summary ? (
        <Opened
          api={api}
          isBusy={isBusy}
          key={summary.id}
          onAnother={startAnew}
          onRun={(choices, storedWorks) =>
            void attempt('Starting…', () => api.run(summary.id, choices, storedWorks))
          }
          onUndo={() => void attempt('Starting to undo…', () => api.undo(summary.id))}
          summary={summary}
        />
      ) : (
        <ChooseFile
          isBusy={isBusy}
          onFile={(file) => void attempt(`Reading ${file.name}…`, () => api.readFile(file))}
          onText={(text) => void attempt('Reading the text…', () => api.readText(text))}
        />
      )}
    </>
  )
}

const showInAddress = (id: string | undefined): void => {
  const address = new URL(window.location.href)
  if (id === undefined) address.searchParams.delete('id')
  else address.searchParams.set('id', id)
  window.history.replaceState(window.history.state, '', address)
}
