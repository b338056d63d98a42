import { compressBody, isWorthCompressing } from './compressBody'
import { etagOf } from './isNotModified'
import type { Encoding } from './negotiateEncoding'
import type { PreparedResponse } from './prepareResponse'

/** One encoding of an answer, as it goes out. */
export type Form = {
  readonly body: Buffer
  /** Names and values in turn, as `writeHead` takes them. */
  readonly headers: readonly string[]
}

/** An answer with the forms in which it was asked for so far. */
export type Sendable = {
  readonly status: number
  readonly hash: string
  /** Bytes that it may come to hold. */
  readonly weight: number
  /** The form in an encoding, at once where it is there. */
  form(encoding: Encoding): Form | Promise<Form>
  /** Headers of a 304 to somebody who takes this encoding. */
  notModified(encoding: Encoding): readonly string[]
}

/** What an answer costs beside its bodies: key, headers, hash. */
const overheadBytes = 1024

/** `common` are headers that every answer has, names and values in turn. */
export const createSendable = (prepared: PreparedResponse, common: readonly string[]): Sendable => {
  const { body, hash, headers, status = 200 } = prepared
  const forms = new Map<Encoding, Form | Promise<Form>>()
  const isCompressed = isWorthCompressing(body, headers['Content-Type'] ?? '')
  const offered = (encoding: Encoding): Encoding => (isCompressed ? encoding : 'identity')

  const headersOf = (encoding: Encoding): string[] => [
    ...Object.entries(headers).flat(),
    ...(status === 200 ? ['ETag', etagOf(hash, encoding)] : []),
    ...common,
  ]
  const makeForm = (bytes: Buffer, encoding: Encoding): Form => ({
    body: bytes,
    headers: [
      ...headersOf(encoding),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      'Content-Length',
      String(bytes.length),
    ],
  })
  const compress = async (encoding: Exclude<Encoding, 'identity'>): Promise<Form> => {
    try {
      const form = makeForm(await compressBody(body, encoding), encoding)
      forms.set(encoding, form)
      return form
    } catch (error) {
      forms.delete(encoding)
      throw error
    }
  }
  const start = (encoding: Encoding): Form | Promise<Form> =>
    encoding === 'identity' ? makeForm(body, encoding) : compress(encoding)

  const notModified = new Map<Encoding, readonly string[]>()
  return {
    status,
    hash,
    weight: body.length * (isCompressed ? 1.5 : 1) + overheadBytes,
    form: (wanted) => {
      const encoding = offered(wanted)
      const known = forms.get(encoding)
      if (known) return known
      const made = start(encoding)
      forms.set(encoding, made)
      return made
    },
    notModified: (wanted) => {
      const encoding = offered(wanted)
      const known = notModified.get(encoding)
      if (known) return known
      const made = withoutContentType(headersOf(encoding))
      notModified.set(encoding, made)
      return made
    },
  }
}

const withoutContentType = (headers: readonly string[]): string[] => {
  const at = headers.indexOf('Content-Type')
  return at < 0 ? [...headers] : headers.toSpliced(at, 2)
}
