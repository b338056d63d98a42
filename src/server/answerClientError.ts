import type { Duplex } from 'node:stream'
import { STATUS_CODES } from 'node:http'
import { ProblemError, toProblem } from '../api/ProblemError'
import { chooseRequestId } from '../api/middleware/requestId'

/** What was sent and cannot be read as a request is answered, too, and the connection closed. */
export const answerClientError = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const requestId = chooseRequestId(undefined)
  const problem = toProblem(problemOf(error), requestId)
  const body = Buffer.from(JSON.stringify(problem))
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${body.length}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]))
}

const problemOf = ({ code }: NodeJS.ErrnoException): ProblemError => {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new ProblemError({
      code: 'headers-too-large',
      detail:
        'The address and the headers together are longer than 16 kB. Ask for less, or send fewer headers.',
    })
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new ProblemError({
      code: 'request-timeout',
      detail: 'The request did not arrive in time. Send it again in one go.',
    })
  }
  return new ProblemError({
    code: 'malformed-request',
    detail: 'What was sent is no HTTP request: its first line, a header or its body is malformed.',
  })
}
