import { snapshotEncodings } from '../../snapshot/snapshotTypes'
import type { ApiContext } from '../apiContext'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { currentSnapshot } from './currentSnapshot'
import { readLocale } from './readLocale'

/** `GET /v1/snapshot/manifest`: what the snapshot of now holds, and what its files must come to. */
export const snapshotManifestRead =
  ({ snapshots }: ApiContext): Read =>
  async ({ search, query, queryContext, vary }) => {
    const locale = readLocale(search, queryContext)
    const { manifest, files } = await currentSnapshot(snapshots, locale)
    const content = {
      data: {
        ...manifest,
        files: snapshotEncodings.map((encoding) => ({
          encoding,
          bytes: files[encoding].bytes,
          sha256: files[encoding].sha256.toString('hex'),
        })),
      },
      links: {
        self: withQuery('/v1/snapshot/manifest', query),
        snapshot: `/v1/snapshot?locale=${encodeURIComponent(locale)}`,
      },
    }
    return prepareResponse(content, { Vary: vary, 'Cache-Control': 'private, no-cache' })
  }
