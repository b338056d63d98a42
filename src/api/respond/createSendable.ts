import { bodyOf, bytesOf, type Body } from './body'
import { compressBody, isWorthCompressing } from './compressBody'
import { etagOf } from './isNotModified'
import type { Encoding } from './negotiateEncoding'
import type { PreparedResponse } from './prepareResponse'

/** One encoding of an answer, as it goes out. */
export type Form = {
  readonly body: Body
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
  const { hash, headers, status = 200 } = prepared
  let { body } = prepared
  let isSent = false
  const forms = new Map<Encoding, Form | Promise<Form>>()
  const isCompressed = isWorthCompressing(body, headers['Content-Type'] ?? '')
  const offered = (encoding: Encoding): Encoding => (isCompressed ? encoding : 'identity')

  const headersOf = (encoding: Encoding): string[] => [
    ...Object.entries(headers).flat(),
    ...(status === 200 ? ['ETag', etagOf(hash, encoding)] : []),
    ...common,
  ]
  const makeForm = (made: Body, encoding: Encoding): Form => ({
    body: made,
    headers: [
      ...headersOf(encoding),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      'Content-Length',
      String(made.length),
    ],
  })
  const compress = async (encoding: Exclude<Encoding, 'identity'>): Promise<Form> => {
    try {
      const form = makeForm(bodyOf([await compressBody(body, encoding)]), encoding)
      forms.set(encoding, form)
      return form
    } catch (error) {
      forms.delete(encoding)
      throw error
    }
  }
  /** The body goes out in its pieces once: an answer that is asked for again is the quicker for being in one. */
  const plain = (): Form => {
    if (!isSent) {
      isSent = true
      return makeForm(body, 'identity')
    }
    body = bodyOf([bytesOf(body)])
    const form = makeForm(body, 'identity')
    forms.set('identity', form)
    return form
  }

  const notModified = new Map<Encoding, readonly string[]>()
  return {
    status,
    hash,
    weight: body.length * (isCompressed ? 1.5 : 1) + overheadBytes,
    form: (wanted) => {
      const encoding = offered(wanted)
      const known = forms.get(encoding)
      if (known) return known
      if (encoding === 'identity') return plain()
      const made = compress(encoding)
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
