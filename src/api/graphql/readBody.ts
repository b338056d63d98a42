import type { IncomingMessage } from 'node:http'
import { ProblemError } from '../ProblemError'

/** Bytes that the body of a request may have. A query of the most tokens there may be has a tenth of them. */
export const maxBodyBytes = 100_000

/**
 * The body of a request as text. It is no longer listened to once it is too long.
 *
 * @throws ProblemError when it is too long or compressed
 */
export const readBody = (request: IncomingMessage): Promise<string> => {
  refuseEncoded(request.headers['content-encoding'])
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLong()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const take = (chunk: Buffer): void => {
      length += chunk.length
      if (length <= maxBodyBytes) {
        chunks.push(chunk)
        return
      }
      request.off('data', take)
      reject(tooLong())
    }
    request.on('data', take)
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.once('error', reject)
  })
}

const refuseEncoded = (encoding = 'identity'): void => {
  if (encoding === 'identity') return
  throw new ProblemError({
    code: 'unsupported-media-type',
    detail: `The body is encoded as "${encoding}". Send it as it is.`,
    value: encoding,
    allowed: ['identity'],
  })
}

/** The connection is closed, so that nobody goes on sending what nobody reads. */
const tooLong = (): ProblemError =>
  new ProblemError(
    {
      code: 'content-too-large',
      detail: `The body is longer than ${maxBodyBytes} bytes. Ask for less at once.`,
      allowed: [`at most ${maxBodyBytes} bytes`],
    },
    { headers: { Connection: 'close' } },
  )
