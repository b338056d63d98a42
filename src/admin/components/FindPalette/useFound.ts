'use client'

import { useEffect, useState } from 'react'
import type { Found } from '../../../workbench/find/findDocuments'

/** Milliseconds of rest before what was typed is looked for. */
const rest = 150

/** One letter is in nearly every title. */
const fewest = 2

type Answer = { readonly found: readonly Found[]; readonly message: string }

const nothing: Answer = { found: [], message: '' }
const failed: Answer = { found: [], message: 'The server could not be asked. Try again.' }

const ask = async (address: string, text: string, signal: AbortSignal): Promise<Answer> => {
  const response = await fetch(`${address}?${new URLSearchParams({ q: text }).toString()}`, {
    credentials: 'include',
    signal,
  })
  if (!response.ok) return failed
  const { found }: { found: readonly Found[] } = await response.json()
  const count = found.length === 1 ? 'One document' : `${found.length} documents`
  return {
    found,
    message: found.length === 0 ? 'Nothing was found.' : `${count} found. Arrow keys choose, Enter opens.`,
  }
}

/** What is found by what is typed, a moment after it was typed. */
export const useFound = (text: string, address: string): Answer => {
  const [answer, setAnswer] = useState(nothing)
  useEffect(() => {
    const asked = text.trim()
    if (asked.length < fewest) {
      setAnswer(nothing)
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      ask(address, asked, abort.signal)
        .then(setAnswer)
        .catch(() => {
          if (!abort.signal.aborted) setAnswer(failed)
        })
    }, rest)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, address])
  return answer
}
