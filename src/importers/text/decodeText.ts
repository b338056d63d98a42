import { limits, megabytes, UnreadableFileError } from '../limits'

/** Beginnings of files that people take for references, and what they are. */
const otherFiles: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x1f, 0x8b], 'a gzip archive; unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an office document; export the references as RIS or BibTeX'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF; export the references from the database or reference manager as RIS'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document; export the references as RIS or BibTeX'],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * The text of a file, its lines ended by LF alone. The encoding is told by a byte order mark, else by the bytes: UTF-16
 * has zeros in every second place; what is not valid UTF-8 was written by an older Windows program.
 *
 * @throws UnreadableFileError for a file that is too large, empty or no text
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > limits.bytes) {
    throw new UnreadableFileError(
      `The file has ${megabytes(bytes.length)}; more than ${megabytes(limits.bytes)} are not read. Export the references in several parts.`,
    )
  }
  const other = otherFiles.find(([start]) => startsWith(bytes, start))
  if (other) throw new UnreadableFileError(`The file is ${other[1]}.`)
  const text = decode(bytes)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
  if (text.trim() === '')
    throw new UnreadableFileError('The file is empty. Choose one that holds references.')
  if (text.slice(0, 10_000).includes('\0')) {
    throw new UnreadableFileError(
      'The file is no text. Export the references as RIS, BibTeX, NBIB, CSL-JSON or XML.',
    )
  }
  return text
}

const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  const zeros = zerosByPlace(bytes.subarray(0, 1_000))
  if (zeros.odd > 0.4) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros.even > 0.4) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has controls. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Node 20's own decoder takes Windows-1252 for Latin-1 and so loses quotation marks and dashes. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/gu, (character) => windowsCharacters.charAt(character.charCodeAt(0) - 0x80))

/** Which share of the even and of the odd places holds a zero. */
const zerosByPlace = (bytes: Uint8Array): { even: number; odd: number } => {
  const counts = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1
  })
  const half = Math.max(1, bytes.length / 2)
  return { even: (counts[0] ?? 0) / half, odd: (counts[1] ?? 0) / half }
}
