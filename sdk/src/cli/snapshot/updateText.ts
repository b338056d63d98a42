import type { Server } from '../connect.js'
import { createSync } from '../../store/createSync.js'
import type { Edition } from '../../store/Edition.js'

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * The text of a snapshot put together from an older one and what changed since, as the server would write it: whether
 * it is the same can be told by the checksum.
 *
 * @param manifest Of the server's snapshot now, without `files`.
 */
export const updateText = async (edition: Edition, manifest: object, { send }: Server): Promise<string> => {
  const { edition: now } = await createSync({ locale: edition.locale, request: send })(edition, {})
  const documents = [...now.documents].sort((a, b) => byCode(a.type, b.type) || byCode(a.slug, b.slug))
  return [manifest, ...documents].map((line) => `${JSON.stringify(line)}\n`).join('')
}
