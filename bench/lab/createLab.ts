import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataFolders } from '../content/dataFolders'
import type { LoadGenerator } from '../load/types'
import { makeKey } from '../sides/makeKey'
import { startCofactor, type CofactorSide } from '../sides/startCofactor'
import type { Side } from '../sides/side'
import { standardContent } from './standardContent'
import type { Lab } from './types'

export type LabOptions = Pick<Lab, 'rounds' | 'seconds' | 'connections' | 'warmUp' | 'signal' | 'say'> & {
  readonly generator: LoadGenerator
}

/** The servers, folders and load of a run; `close` ends and removes all of them. */
export const createLab = ({ generator, ...options }: LabOptions): { lab: Lab; close(): Promise<void> } => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-bench-'))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  const sides = new Set<Pick<Side, 'stop'>>()
  const { signal, say } = options

  const keep: Lab['keep'] = (side) => {
    sides.add(side)
    return side
  }
  const start: Lab['start'] = async (how) => {
    signal.throwIfAborted()
    return keep(await startCofactor(how))
  }
  const folders = createDataFolders({
    parent: folder,
    seed: async (target) => {
      say('loading the starter knowledge, once')
      const dataDir = join(folder, 'seeding')
      const server = await start({ dataDir, isPinned: false, isSettled: false })
      await server.stop()
      await makeKey(dataDir)
      cpSync(dataDir, target, { recursive: true })
    },
  })
  const dataFolder: Lab['dataFolder'] = (name, plan) => {
    signal.throwIfAborted()
    return folders.create(name, plan, (written) => {
      signal.throwIfAborted()
      say(`${name}: ${written} documents written`)
    })
  }
  let standard: Promise<CofactorSide> | undefined
  const lab: Lab = {
    ...options,
    folder,
    keep,
    start,
    dataFolder,
    load: (request) => generator.run(request, signal),
    standard: () =>
      (standard ??= dataFolder('standard', standardContent).then((dataDir) => start({ dataDir }))),
  }
  return {
    lab,
    close: async () => {
      await Promise.allSettled([...sides].map((side) => side.stop()))
      removeFolder()
      process.off('exit', removeFolder)
    },
  }
}
