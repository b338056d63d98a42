import { join } from 'node:path'
import { databaseName } from '../content/dataFolders'
import { root } from '../../src/cli/lib/root.mjs'
import { pinned } from '../lab/pinned'
import { freePort } from './freePort'
import type { Side } from './side'
import { signIn } from './signIn'
import { startProgram } from './startProgram'
import { waitForAnswer } from './waitForAnswer'

export type PayloadOptions = {
  /** `ours`: with all that Cofactor adds to its collections; `plain`: the same collections without it. */
  readonly kind: 'ours' | 'plain'
  readonly dataDir: string
}

/** Payload's REST for editors on a data folder, the administrator signed in. */
export const startPayload = async ({ kind, dataDir }: PayloadOptions): Promise<Side> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const path = join(dataDir, databaseName)
  const script = 'bench/sides/payloadServer.ts'
  const program = startProgram(pinned('server', [process.execPath, tsx, script, kind, String(port), path]), {
    env: {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'f3b1c9a7e5d24680f3b1c9a7e5d24680',
      COFACTOR_DATA_DIR: dataDir,
      COFACTOR_REGISTERS: 'off',
    },
  })
  try {
    await waitForAnswer(`${origin}/api/access`, program)
    return {
      name: kind === 'ours' ? 'Cofactor' : 'plain Payload',
      origin,
      headers: await signIn(origin),
      stop: program.stop,
    }
  } catch (error) {
    await program.stop()
    throw error
  }
}
