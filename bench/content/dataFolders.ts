import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from '../../src/cli/lib/hashSources.mjs'
import { root } from '../../src/cli/lib/root.mjs'
import { addContent, type ContentPlan } from './addContent'

export const databaseName = 'cofactor.db'

/** Data folders of servers to be measured. */
export type DataFolders = {
  /** A new folder with the starter knowledge and what the plan adds. */
  create(name: string, plan?: ContentPlan, onProgress?: (written: number) => void): Promise<string>
}

export type DataFolderOptions = {
  /** Where folders are made; whoever gives it removes it. */
  readonly parent: string
  /** Starts a server on an empty folder and stops it when it has loaded the starter knowledge. */
  readonly seed: (folder: string) => Promise<void>
}

const kept = join(root, 'dist', 'bench')
const sources = [
  'collections',
  'payload.config.ts',
  'package-lock.json',
  'src/seed',
  'src/migrations',
  'src/publishing',
  'src/model',
]

export const createDataFolders = ({ parent, seed }: DataFolderOptions): DataFolders => {
  let starter: Promise<string> | undefined
  return {
    create: async (name, plan, onProgress) => {
      const from = await (starter ??= findStarter(seed))
      const folder = join(parent, name)
      cpSync(from, folder, { recursive: true })
      if (plan) await addContent(join(folder, databaseName), plan, onProgress)
      return folder
    },
  }
}

/** Loading the starter knowledge takes half a minute, so the folder is kept until its sources change. */
const findStarter = async (seed: DataFolderOptions['seed']): Promise<string> => {
  const folder = join(kept, `starter-${hashSources(root, sources).slice(0, 12)}`)
  if (existsSync(folder)) return folder
  mkdirSync(kept, { recursive: true })
  for (const stale of readdirSync(kept)) rmSync(join(kept, stale), { recursive: true })
  const unfinished = `${folder}.new`
  await seed(unfinished)
  renameSync(unfinished, folder)
  return folder
}
