import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createLruCache } from '../../delivery/lruCache'
import type { Encoding } from './negotiateEncoding'
import type { PreparedResponse } from './prepareResponse'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** 5 of 11: within a few percent of the densest, at a small part of its time. */
const brotliQuality = 5

/** Bodies up to this many bytes are sent as they are: they fit into one packet anyhow. */
const smallestCompressed = 1024

export type Compressor = {
  isWorthwhile(prepared: PreparedResponse): boolean
  compress(prepared: PreparedResponse, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer>
}

/** Compresses each body once for each encoding, also when many ask at the same moment. */
export const createCompressor = ({ capacity }: { capacity: number }): Compressor => {
  const done = createLruCache<Buffer>({ capacity, weigh: (buffer) => buffer.length })
  const running = new Map<string, Promise<Buffer>>()
  const run = async (key: string, body: Buffer, encoding: Encoding): Promise<Buffer> => {
    try {
      const compressed =
        encoding === 'br'
          ? await brotli(body, {
              params: {
                [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
                [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
              },
            })
          : await gzipped(body)
      done.set(key, compressed)
      return compressed
    } finally {
      running.delete(key)
    }
  }
  return {
    isWorthwhile: ({ body }) => body.length > smallestCompressed,
    compress: async ({ body, hash }, encoding) => {
      const key = `${encoding} ${hash}`
      const known = done.get(key) ?? running.get(key)
      if (known) return known
      const started = run(key, body, encoding)
      running.set(key, started)
      return started
    },
  }
}
