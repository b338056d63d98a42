'use client'

import { useEffect, useState } from 'react'
import { isObject } from '../../../domain/isObject'
import type { Found } from '../../../workbench/find/findDocuments'
import { ask } from '../../ask/ask'
import { listAt } from '../../ask/readAnswer'

/** Milliseconds of rest before what was typed is looked for. */
const rest = 150

/** One letter is in nearly every title. */
const fewest = 2

type Answer = { readonly found: readonly Found[]; readonly message: string }

const nothing: Answer = { found: [], message: '' }

const isFound = (value: unknown): value is Found => isObject(value) && typeof value['title'] === 'string'

const lookFor = async (address: string, text: string, signal: AbortSignal): Promise<Answer> => {
  const query = new URLSearchParams({ q: text }).toString()
  const { body, refusals } = await ask(`${address}?${query}`, { signal })
  if (refusals.length > 0) return { found: [], message: refusals.join(' ') }
  const found = listAt(body, 'found').filter(isFound)
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
      void lookFor(address, asked, abort.signal).then((answered) => {
        if (!abort.signal.aborted) setAnswer(answered)
      })
    }, rest)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, address])
  return answer
}
