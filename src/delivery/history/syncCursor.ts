import { isJsonObject } from '../json'
import type { Json } from '../../model/types'
import type { DocumentAddress } from '../documentAddress'

/** Raised when documents come to be served otherwise than before under the same content model. */
export const syncVersion = 1

/** How far a copy of the edition has come. */
export type SyncPosition = {
  /** All that was touched up to here is in the copy. */
  readonly revision: number
  /**
   * When the revision was given out, in milliseconds since 1970, if that is known. A database that was put back from
   * a backup gives out its revisions a second time, which this tells apart.
   */
  readonly at?: number
  /** The last address taken over, where a revision, or the first copy, was not finished. */
  readonly address?: DocumentAddress
  /** True while the first copy is being made: addresses in order, as they are now, up to `address`. */
  readonly isCopying: boolean
}

/** A position, and what it is a position in. */
export type SyncCursor = {
  readonly position: SyncPosition
  readonly locale: string
  /** Of the content model, and of how it is served. */
  readonly fingerprint: string
}

/** The last revision of which nothing more is to come: that before, while one is being taken over. */
export const completeRevision = ({ revision, address, isCopying }: SyncPosition): number =>
  address && !isCopying ? revision - 1 : revision

/** Opaque text: base64url of JSON. */
export const encodeSyncCursor = ({ position, locale, fingerprint }: SyncCursor): string => {
  const { revision, at, address, isCopying } = position
  const content = {
    v: syncVersion,
    m: fingerprint,
    l: locale,
    r: revision,
    ...(at === undefined ? {} : { t: at }),
    ...(address ? { a: [address.type, address.slug] } : {}),
    ...(isCopying ? { c: true } : {}),
  }
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

/** Undefined when the text is no cursor. One of another version has no fingerprint that could be right. */
export const decodeSyncCursor = (text: string): SyncCursor | undefined => {
  const content = readContent(text)
  if (!isJsonObject(content)) return undefined
  const { v: version, m: fingerprint, l: locale, r: revision, t: at, a: address, c: isCopying } = content
  if (typeof version !== 'number' || typeof fingerprint !== 'string' || typeof locale !== 'string') {
    return undefined
  }
  if (!isWhole(revision) || (at !== undefined && !isWhole(at))) return undefined
  if (address !== undefined && !isAddress(address)) return undefined
  return {
    position: {
      revision,
      ...(at === undefined ? {} : { at }),
      ...(address ? { address: { type: address[0], slug: address[1] } } : {}),
      isCopying: isCopying === true,
    },
    locale,
    fingerprint: version === syncVersion ? fingerprint : '',
  }
}

const readContent = (text: string): Json | undefined => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const isWhole = (value: Json | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

const isAddress = (value: Json): value is [type: string, slug: string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
