import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Server } from '../connect.js'

export type DownloadOptions = {
  readonly server: Server
  readonly folder: string
  readonly locale: string | undefined
  /** Of the whole text. */
  readonly bytes: number
  readonly sha256: string
  /** Told of each part that came. */
  readonly onProgress: (bytes: number) => void
}

const attempts = 5

const sizeOf = async (path: string): Promise<number> =>
  (await readFile(path).catch(() => Buffer.alloc(0))).length

/** Appends what comes to the file, from where it ends if that is still of the same snapshot. */
const receive = async (part: string, { server, locale, onProgress }: DownloadOptions): Promise<void> => {
  const etagFile = `${part}.etag`
  const known = await readFile(etagFile, 'utf8').catch(() => '')
  const start = known ? await sizeOf(part) : 0
  const query = locale === undefined ? '' : `?locale=${encodeURIComponent(locale)}`
  // Not compressed: a part of a compressed answer could not be read, and not be gone on from, by `fetch`.
  const headers = {
    'accept-encoding': 'identity',
    ...(start && { range: `bytes=${start}-`, 'if-range': known }),
  }
  const response = await server.request(`/v1/snapshot${query}`, { headers })
  if (!response.ok || !response.body) throw new Error(`GET ${server.baseUrl}/v1/snapshot: ${response.status}`)
  let received = response.status === 206 ? start : 0
  if (response.status !== 206) await writeFile(part, '')
  await writeFile(etagFile, response.headers.get('etag') ?? '')
  const reader = response.body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    await appendFile(part, read.value)
    received += read.value.length
    onProgress(received)
  }
}

/**
 * The text of the snapshot. What came before a connection broke, or before the program was ended, is not asked for
 * again.
 *
 * @throws Error when the server refuses or its file is not the one of its checksum
 */
export const download = async (options: DownloadOptions): Promise<string> => {
  const { folder, bytes, sha256 } = options
  const part = join(folder, 'snapshot.ndjson.part')
  await mkdir(folder, { recursive: true })
  let failure: unknown
  for (let attempt = 0; attempt < attempts; attempt++) {
    if ((await sizeOf(part)) !== bytes) {
      try {
        await receive(part, options)
      } catch (error) {
        failure = error
        continue
      }
    }
    const content = await readFile(part)
    const isWhole = createHash('sha256').update(content).digest('hex') === sha256
    if (isWhole || content.length >= bytes) await Promise.all([rm(part), rm(`${part}.etag`, { force: true })])
    if (isWhole) return content.toString('utf8')
    failure = new Error(
      'The snapshot that came is not the one of its checksum; it may have been published anew meanwhile',
    )
  }
  throw failure
}
