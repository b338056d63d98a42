import { join } from 'node:path'
import type { CollectionConfig } from 'payload'

export type Setting = {
  /** Absolute folder of everything that this installation keeps. */
  dataDir: string
  /** The origin under which browsers reach it. */
  publicUrl?: string | undefined
}

/** Where an installation keeps uploads, and whether browsers may send its session cookies over plain HTTP. */
export const inSetting =
  ({ dataDir, publicUrl }: Setting) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { auth, upload, slug } = collection
    return {
      ...collection,
      ...(typeof upload === 'object' && { upload: { ...upload, staticDir: join(dataDir, slug) } }),
      ...(typeof auth === 'object' && {
        auth: { ...auth, cookies: { ...auth.cookies, secure: publicUrl?.startsWith('https://') ?? false } },
      }),
    }
  }
