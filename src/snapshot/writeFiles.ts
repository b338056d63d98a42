import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { SnapshotEncoding, SnapshotFile } from './snapshotTypes'

export type WriteOptions = {
  readonly folder: string
  /** Of the file without encoding; the others are called after it. */
  readonly name: string
}

/** 5 of 11: within a few percent of the densest, at a small part of its time. */
const brotliQuality = 5

const unfinished = '.part'

/**
 * Writes text to a file, and beside it the same compressed. Each appears under its name when it is whole; when one
 * cannot be written none is left behind.
 */
export const writeFiles = async (
  text: AsyncIterable<string>,
  { folder, name }: WriteOptions,
): Promise<Record<SnapshotEncoding, SnapshotFile>> => {
  const names = { identity: name, gzip: `${name}.gz`, br: `${name}.br` }
  const partOf = (file: string): string => join(folder, `${file}${unfinished}`)
  const source = partOf(names.identity)
  try {
    const identity = await writeFile(names.identity, folder, [Readable.from(text)])
    const [gzip, br] = await Promise.all([
      writeFile(names.gzip, folder, [createReadStream(source), createGzip()]),
      writeFile(names.br, folder, [createReadStream(source), createBrotli(identity.bytes)]),
    ])
    for (const file of Object.values(names)) await rename(partOf(file), join(folder, file))
    return { identity, gzip, br }
  } catch (error) {
    const left = Object.values(names).flatMap((file) => [partOf(file), join(folder, file)])
    await Promise.all(left.map((path) => rm(path, { force: true })))
    throw error
  }
}

const createBrotli = (bytes: number): Transform =>
  createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  })

const writeFile = async (
  name: string,
  folder: string,
  from: readonly [Readable] | readonly [Readable, Transform],
): Promise<SnapshotFile> => {
  const hash = createHash('sha256')
  let bytes = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline([...from, meter, createWriteStream(join(folder, `${name}${unfinished}`))])
  return { name, bytes, sha256: hash.digest() }
}
