import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseJson } from '../parseJson.js'
import type { Edition, Persistence } from './Edition.js'

const isEdition = (value: unknown): value is Edition =>
  typeof value === 'object' && value !== null && 'documents' in value

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Keeps a store's copy in a JSON file. A new one is written beside it, flushed to disk and put in its place at once:
 * whatever breaks meanwhile leaves the last one. A file that is no edition counts as none. One process may write it.
 */
export const fileStore = (path: string): Persistence => ({
  load: async () => {
    try {
      const value = parseJson(await readFile(path, 'utf8'))
      return isEdition(value) ? value : undefined
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  },
  save: async (edition) => {
    const part = `${path}.part`
    await mkdir(dirname(path), { recursive: true })
    try {
      const file = await open(part, 'w')
      try {
        await file.writeFile(JSON.stringify(edition))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(part, path)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
  },
})
