import type { ServerResponse } from 'node:http'
import type { Form, Sendable } from '../respond/createSendable'
import { isNotModified } from '../respond/isNotModified'
import type { Wishes } from './negotiation'

/** Sends an answer in the encoding that the caller takes, or 304 when the caller has it already. */
export const sendAnswer = (
  response: ServerResponse,
  sendable: Sendable,
  { encoding, ifNoneMatch }: Wishes,
  extra: readonly string[],
): void | Promise<void> => {
  if (ifNoneMatch !== undefined && sendable.status === 200 && isNotModified(ifNoneMatch, sendable.hash)) {
    response.writeHead(304, [...sendable.notModified(encoding), ...extra])
    response.end()
    return
  }
  const form = sendable.form(encoding)
  if (form instanceof Promise) return form.then((made) => write(response, sendable.status, made, extra))
  write(response, sendable.status, form, extra)
}

const write = (
  response: ServerResponse,
  status: number,
  { body, headers }: Form,
  extra: readonly string[],
): void => {
  response.writeHead(status, [...headers, ...extra])
  response.end(body)
}
