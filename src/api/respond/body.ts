import type { ServerResponse } from 'node:http'

/** The bytes of an answer, in the pieces that they were put together from. */
export type Body = {
  /** Bytes in all. */
  readonly length: number
  readonly pieces: readonly Uint8Array[]
}

export const bodyOf = (pieces: readonly Uint8Array[]): Body => {
  let length = 0
  for (const piece of pieces) length += piece.length
  return { length, pieces }
}

/** The same bytes in one piece. */
export const bytesOf = ({ length, pieces }: Body): Uint8Array => {
  const [only] = pieces
  return only && pieces.length === 1 ? only : Buffer.concat(pieces, length)
}

/**
 * Ends a response with a body. Its pieces go to the kernel as they are, in one call: joined first, each answer would
 * be new memory outside the heap, and an answer of some hundred kilobytes is the sooner collected the less of it
 * there is.
 */
export const endWith = (response: ServerResponse, { pieces }: Body): void => {
  const last = pieces.length - 1
  for (let at = 0; at < last; at += 1) response.write(pieces[at])
  response.end(pieces[last])
}
