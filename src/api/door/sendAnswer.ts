import type { ServerResponse } from 'node:http'
import { endWith } from '../respond/body'
import type { Form, Sendable } from '../respond/createSendable'
import { isNotModified } from '../respond/isNotModified'
import type { Wishes } from './negotiation'

export type SendOptions = {
  readonly wishes: Wishes
  /** True when not everybody may read it, so that no shared cache may keep it. */
  readonly isPrivate: boolean
  /** Headers beside those of the answer: names and values in turn. */
  readonly extra: readonly string[]
}

/** Sends an answer in the encoding that the caller takes, or 304 when the caller has it already. */
export const sendAnswer = (
  response: ServerResponse,
  sendable: Sendable,
  { wishes: { encoding, ifNoneMatch }, isPrivate, extra }: SendOptions,
): void | Promise<void> => {
  if (ifNoneMatch !== undefined && sendable.status === 200 && isNotModified(ifNoneMatch, sendable.hash)) {
    response.writeHead(304, shown(sendable.notModified(encoding), isPrivate).concat(extra))
    response.end()
    return
  }
  const form = sendable.form(encoding)
  if (form instanceof Promise)
    return form.then((made) => write(response, sendable.status, made, isPrivate, extra))
  write(response, sendable.status, form, isPrivate, extra)
}

const write = (
  response: ServerResponse,
  status: number,
  { body, headers }: Form,
  isPrivate: boolean,
  extra: readonly string[],
): void => {
  response.writeHead(status, shown(headers, isPrivate).concat(extra))
  endWith(response, body)
}

const privateCacheControl = 'private, no-cache'

/** What is open to some only may be kept by them alone, and asked for anew each time. */
const shown = (headers: readonly string[], isPrivate: boolean): readonly string[] => {
  if (!isPrivate) return headers
  const at = headers.indexOf('Cache-Control')
  return at < 0
    ? [...headers, 'Cache-Control', privateCacheControl]
    : headers.with(at + 1, privateCacheControl)
}
