import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import type { MigrationNames } from '../database/direct/readDirectly'
import type { ContentModel } from '../model/types'

/** What follows from the collections and the migrations, and is worked out by loading all of Payload. */
export type Facts = { readonly model: ContentModel; readonly migrations: MigrationNames }

export const deriveFacts = async (): Promise<Facts> => {
  const { localization, publicCollections } = await import('../../collections/index')
  const { readContentModel } = await import('../model/readContentModel')
  const { migrations: sqlite } = await import('../migrations/sqlite/index')
  const { migrations: postgres } = await import('../migrations/postgres/index')
  const namesOf = (migrations: readonly { readonly name: string }[]) => migrations.map(({ name }) => name)
  return {
    model: readContentModel(publicCollections, localization),
    migrations: { sqlite: namesOf(sqlite), postgres: namesOf(postgres) },
  }
}

/** The facts as the build wrote them down; undefined where nothing was built, as in development. */
export const readBuiltFacts = async (file: URL): Promise<Facts | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @throws Error when the facts are not those of the collections that are loaded */
export const requireCurrentFacts = async (facts: Facts): Promise<void> => {
  // Read back, as the others were.
  const current: unknown = JSON.parse(JSON.stringify(await deriveFacts()))
  if (isDeepStrictEqual(facts, current)) return
  throw new Error(
    'dist/facts.json does not follow from the collections and migrations of this build. Build anew: npm run build:server',
  )
}
