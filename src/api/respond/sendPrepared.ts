import type { Request, Response } from 'express'
import type { Compressor } from './createCompressor'
import { etagOf, isNotModified } from './isNotModified'
import { negotiateEncoding } from './negotiateEncoding'
import type { PreparedResponse } from './prepareResponse'

export type SendPrepared = (request: Request, response: Response, prepared: PreparedResponse) => Promise<void>

/** Sends a prepared answer in the encoding that the caller takes, or 304 when the caller has it already. */
export const createSendPrepared = (compressor: Compressor): SendPrepared =>
  async function sendPrepared(request, response, prepared) {
    const encoding = compressor.isWorthwhile(prepared)
      ? negotiateEncoding(request.headers['accept-encoding'])
      : 'identity'
    for (const [name, value] of Object.entries(prepared.headers)) response.setHeader(name, value)
    response.setHeader('ETag', etagOf(prepared.hash, encoding))
    if (isNotModified(request.headers['if-none-match'], prepared.hash)) {
      response.removeHeader('Content-Type')
      response.status(304).end()
      return
    }
    const body = encoding === 'identity' ? prepared.body : await compressor.compress(prepared, encoding)
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.setHeader('Content-Length', body.length)
    response.end(body)
  }
