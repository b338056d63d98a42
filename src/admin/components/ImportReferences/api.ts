import { ask } from '../../ask/ask'
import type { Choice, ImportSummary, Outcome, PlannedRecord } from '../../../importers/load/types'

export type Summary = ImportSummary & { readonly isAtWork: boolean }
export type ShownRecord = PlannedRecord & { readonly chosen?: Choice; readonly outcome?: Outcome }
export type Page = {
  readonly docs: readonly ShownRecord[]
  readonly page: number
  readonly totalDocs: number
  readonly totalPages: number
}

/** A request that was refused, with the server's sentence. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

const isSummary = (value: unknown): value is Summary =>
  typeof value === 'object' && value !== null && 'counts' in value && 'isAtWork' in value

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'docs' in value

const read = async <Value>(
  address: string,
  isWanted: (value: unknown) => value is Value,
  data?: object,
): Promise<Value> => {
  const { body, refusals } = await ask(address, data && { data })
  if (refusals.length === 0 && isWanted(body)) return body
  throw new RefusedError(refusals.join(' ') || 'The server answered something else. Reload the page.')
}

export const createApi = (base: string) => ({
  readFile: (file: File): Promise<Summary> => {
    const body = new FormData()
    body.set('file', file)
    return read(`${base}/preview`, isSummary, body)
  },
  readText: (text: string): Promise<Summary> => read(`${base}/preview`, isSummary, { text }),
  progress: (id: string): Promise<Summary> => read(`${base}/${encodeURIComponent(id)}`, isSummary),
  records: (id: string, page: number, show: string): Promise<Page> =>
    read(`${base}/${encodeURIComponent(id)}/records?page=${page}&show=${show}`, isPage),
  run: (
    id: string,
    choices: Readonly<Record<string, Choice>>,
    storedWorks: 'skip' | 'fill',
  ): Promise<Summary> => read(`${base}/${encodeURIComponent(id)}/run`, isSummary, { choices, storedWorks }),
  undo: (id: string): Promise<Summary> => read(`${base}/${encodeURIComponent(id)}/undo`, isSummary, {}),
})

export type ImportApi = ReturnType<typeof createApi>
