import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'
import type { Edition, StoredDocument } from './Edition.js'

/** The file that `GET /v1/snapshot` gives, and `cofactor snapshot` writes into a build. */
export type Snapshot = {
  /** JSON, one value a line: the manifest, then every document. */
  readonly text: string
  /** SHA-256 of the text in UTF-8, in hexadecimal. @default not compared */
  readonly sha256?: string | undefined
  /** When it was fetched, ISO 8601. @default when its edition was published */
  readonly takenAt?: string | undefined
}

type Manifest = Pick<
  Edition,
  'format' | 'locale' | 'cursor' | 'revision' | 'licence' | 'disclaimer' | 'wording' | 'sorting'
> & {
  readonly counts: Readonly<Record<string, number>>
  readonly generatedAt?: string
}

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value.format === 1 &&
  isRecord(value.counts) &&
  isRecord(value.wording) &&
  isRecord(value.sorting)

const isStoredDocument = (value: unknown): value is StoredDocument =>
  isRecord(value) && typeof value.type === 'string' && typeof value.slug === 'string'

const digest = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const readSnapshot = async ({ text, sha256, takenAt }: Snapshot): Promise<Edition> => {
  const fail = (what: string): never => {
    throw new Error(`openSnapshot: the snapshot ${what}. Fetch it again: npx cofactor snapshot`)
  }
  if (sha256 !== undefined && (await digest(text)) !== sha256)
    fail('was changed or cut: its SHA-256 is not the one beside it')
  const [manifest, ...documents] = text.trimEnd().split('\n').map(parseJson)
  if (!isManifest(manifest)) return fail('does not begin with a manifest of format 1')
  const {
    format,
    locale,
    cursor,
    revision,
    licence,
    disclaimer,
    wording,
    sorting,
    counts,
    generatedAt = new Date(0).toISOString(),
  } = manifest
  const whole = documents.filter(isStoredDocument)
  const wanted = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (whole.length !== wanted) fail(`holds ${whole.length} documents and should hold ${wanted}`)
  return {
    ...{ format, locale, cursor, revision, licence, disclaimer, wording, sorting },
    takenAt: takenAt ?? generatedAt,
    documents: whole,
    moved: {},
  }
}

/**
 * A snapshot for a store to start from, or what gives one when the store is first asked:
 * `openSnapshot(() => import('./cofactor/snapshot.js'))`.
 *
 * @returns what rejects with an Error when the bytes are not those of the checksum, or documents are missing
 */
export const openSnapshot =
  (given: Snapshot | (() => Promise<Snapshot | { readonly snapshot: Snapshot }>)): (() => Promise<Edition>) =>
  async () => {
    const found = typeof given === 'function' ? await given() : given
    return readSnapshot('snapshot' in found ? found.snapshot : found)
  }
