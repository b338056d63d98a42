import type { PayloadRequest } from 'payload'
import { limits, megabytes } from '../limits'
import { ImportRefusedError } from '../load/types'

export type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** Beside the file a form has boundaries and names, and JSON escapes what it holds. */
const roomAround = 64 * 1024

/**
 * The file of a request: of a form its field `file`, of JSON its `text` (and `name`).
 *
 * @throws ImportRefusedError when there is none, or it is too large, which is told before all of it was read
 */
export const readUpload = async (req: PayloadRequest): Promise<Upload> => {
  const type = req.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/form-data')
  // A character of JSON may be six: \u0041.
  const body = await readBody(req, isForm ? limits.bytes + roomAround : limits.bytes * 2)
  const upload = isForm ? await fromForm(body, type) : fromJson(body)
  if (upload.bytes.length > limits.bytes) throw tooLarge()
  return upload
}

const tooLarge = (): ImportRefusedError =>
  new ImportRefusedError(
    `The file may have ${megabytes(limits.bytes)} at most. Export the references in several parts.`,
    413,
  )

const readBody = async (req: PayloadRequest, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(req.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = req.body?.getReader()
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    length += piece.value.length
    if (length > most) {
      await reader?.cancel()
      throw tooLarge()
    }
    pieces.push(piece.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const missing = (): ImportRefusedError =>
  new ImportRefusedError(
    'There is no file. Send one as the field “file” of a form, or JSON with “text”.',
    400,
  )

const fromForm = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<Upload> => {
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const file = form?.get('file')
  if (!(file instanceof Blob)) throw missing()
  return { name: 'name' in file ? String(file.name) : '', bytes: new Uint8Array(await file.arrayBuffer()) }
}

const fromJson = (body: Uint8Array): Upload => {
  const data = parsed(new TextDecoder().decode(body))
  const text: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'text') : undefined
  if (typeof text !== 'string') throw missing()
  const name: unknown = Reflect.get(Object(data), 'name')
  return { name: typeof name === 'string' ? name : '', bytes: new TextEncoder().encode(text) }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
