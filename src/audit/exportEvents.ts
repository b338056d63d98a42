import type { Endpoint, PayloadRequest, Where } from 'payload'
import { staff } from '../../collections/access/staff'
import { isObject } from '../domain/isObject'
import { refusal } from '../endpoints/answer'
import { csvLine } from './csv'

const columns = [
  'at',
  'userName',
  'user',
  'action',
  'type',
  'documentId',
  'title',
  'fromState',
  'toState',
  'fields',
  'note',
] as const

type Row = Readonly<Record<string, unknown>>

const formats = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    head: csvLine(columns),
    line: (row: Row) => csvLine(columns.map((name) => row[name])),
  },
  ndjson: {
    contentType: 'application/x-ndjson; charset=utf-8',
    head: '',
    line: (row: Row) => `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]])))}\n`,
  },
} as const

/** Lines read at once. */
const pageSize = 500

/** Payload checks what it says when it is asked. */
const isWhere = (value: unknown): value is Where => isObject(value)

const isDay = (value: string): boolean => !Number.isNaN(Date.parse(value))

const filterOf = (req: PayloadRequest): Where | string => {
  const and: Where[] = []
  for (const name of ['type', 'documentId', 'user', 'action']) {
    const value = req.searchParams.get(name)
    if (value) and.push({ [name]: { equals: value } })
  }
  for (const [name, operator] of [
    ['from', 'greater_than_equal'],
    ['to', 'less_than'],
  ] as const) {
    const value = req.searchParams.get(name)
    if (!value) continue
    if (!isDay(value)) return `“${name}” is “${value}”; give a day or an instant such as 2026-03-31.`
    and.push({ at: { [operator]: new Date(value).toISOString() } })
  }
  const { where } = req.query
  if (isWhere(where)) and.push(where)
  return and.length > 0 ? { and } : {}
}

/** Oldest first, page by page, so that an export of any length takes little memory. */
async function* linesOf(
  { payload, user }: PayloadRequest,
  where: Where,
  format: keyof typeof formats,
): AsyncGenerator<string> {
  const { head, line } = formats[format]
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'audit-events',
      where,
      sort: ['at', 'id'],
      limit: pageSize,
      page,
      depth: 0,
      // The filter is the reader's, and may ask for what the reader may see.
      overrideAccess: false,
      user,
    })
    yield (page === 1 ? head : '') + docs.map((row) => line({ ...row })).join('')
    if (!hasNextPage) return
  }
}

/**
 * `GET /api/audit-events/export?format=csv|ndjson`: the history as a file, whole or of one document (`type`,
 * `documentId`), person (`user`), step (`action`) or time (`from`, `to`), or by `where` as the list filters it.
 */
export const exportEvents: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!(await staff({ req }))) return refusal(req, 403, 'Sign in to read the history.')
    const format = req.searchParams.get('format') ?? 'csv'
    if (format !== 'csv' && format !== 'ndjson') {
      return refusal(req, 400, `There is no format “${format}”; ask for “csv” or “ndjson”.`)
    }
    const where = filterOf(req)
    if (typeof where === 'string') return refusal(req, 400, where)
    const lines = linesOf(req, where, format)
    // A filter that cannot be asked for is refused here, before anything was sent.
    let next = await lines.next()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (next.done) return controller.close()
        controller.enqueue(encoder.encode(next.value))
        next = await lines.next()
      },
      cancel: async () => {
        await lines.return(undefined)
      },
    })
    return new Response(body, {
      headers: {
        'Content-Type': formats[format].contentType,
        'Content-Disposition': `attachment; filename="history.${format}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}
