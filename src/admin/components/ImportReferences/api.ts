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

const ask = async <Value>(
  address: string,
  isWanted: (value: unknown) => value is Value,
  init: RequestInit = {},
): Promise<Value> => {
  let response: Response
  try {
    response = await fetch(address, { credentials: 'include', ...init })
  } catch (cause) {
    throw new RefusedError('The server could not be reached. Try again.', { cause })
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && isWanted(body)) return body
  const message: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : undefined
  throw new RefusedError(
    typeof message === 'string' ? message : `The server answered ${response.status}. Try again.`,
  )
}

const post = (data: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(data),
})

export const createApi = (base: string) => ({
  readFile: (file: File): Promise<Summary> => {
    const body = new FormData()
    body.set('file', file)
    return ask(`${base}/preview`, isSummary, { method: 'POST', body })
  },
  readText: (text: string): Promise<Summary> => ask(`${base}/preview`, isSummary, post({ text })),
  progress: (id: string): Promise<Summary> => ask(`${base}/${encodeURIComponent(id)}`, isSummary),
  records: (id: string, page: number, show: string): Promise<Page> =>
    ask(`${base}/${encodeURIComponent(id)}/records?page=${page}&show=${show}`, isPage),
  run: (
    id: string,
    choices: Readonly<Record<string, Choice>>,
    storedWorks: 'skip' | 'fill',
  ): Promise<Summary> =>
    ask(`${base}/${encodeURIComponent(id)}/run`, isSummary, post({ choices, storedWorks })),
  undo: (id: string): Promise<Summary> => ask(`${base}/${encodeURIComponent(id)}/undo`, isSummary, post({})),
})

export type ImportApi = ReturnType<typeof createApi>
