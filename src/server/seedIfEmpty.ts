import type { Payload } from 'payload'
import type { ContentModel } from '../model/types'
import { readSeed } from '../seed/readSeed'
import { seedContent } from '../seed/seedContent'
import { createProgressLine } from './progressLine'

type SeedIfEmptyOptions = { payload: Payload; model: ContentModel; folder: string; signal: AbortSignal }

/**
 * Loads the starter knowledge into a database in which nobody has an account yet. The first account is made after
 * it, so an interrupted load goes on where it stopped, and what an editor deletes later stays deleted.
 */
export const seedIfEmpty = async ({ payload, model, folder, signal }: SeedIfEmptyOptions): Promise<void> => {
  const { totalDocs: users } = await payload.count({ collection: 'users', overrideAccess: true })
  if (users > 0) return
  const progress = createProgressLine('Loading the starter knowledge')
  const result = await seedContent({
    payload,
    model,
    batches: await readSeed(folder),
    onProgress: progress.update,
    signal,
  })
  progress.end(`${result.created} documents loaded, ${result.kept} were there already`)
}
