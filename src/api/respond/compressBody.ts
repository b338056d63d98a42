import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bytesOf, type Body } from './body'
import type { Encoding } from './negotiateEncoding'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** 5 of 11: within a few percent of the densest, at a small part of its time. */
const brotliQuality = 5

/** Bodies up to this many bytes are sent as they are: they fit into one packet anyhow. */
const smallestCompressed = 1024

/** Types whose bytes have redundancy to take out. */
const isText = /^(text\/|application\/([\w.+-]*json|javascript|xml|x-))/

export const isWorthCompressing = ({ length }: Body, contentType: string): boolean =>
  length > smallestCompressed && isText.test(contentType)

/** A body in an encoding. Made in the thread pool, so that others are answered meanwhile. */
export const compressBody = (body: Body, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(bytesOf(body), {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : gzipped(bytesOf(body))
