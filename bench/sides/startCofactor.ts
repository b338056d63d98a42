import { pinned } from '../lab/pinned'
import { waitForRest } from '../lab/waitForRest'
import { keyHeaders } from './makeKey'
import { freePort } from './freePort'
import type { Side } from './side'
import { startProgram } from './startProgram'
import { waitForAnswer } from './waitForAnswer'

export const adminEmail = 'admin@cofactor.example'
export const adminPassword = 'correct-horse-battery'

/** The server as operators run it: the build, in production, on a data folder. */
export type CofactorSide = Side & {
  readonly pid: number
  readonly dataDir: string
  /** Milliseconds from starting the process to the first answered request for a document. */
  readonly boot: number
}

export type CofactorOptions = {
  readonly dataDir: string
  /** Whether it is kept to the processor of servers, as while it is under load. @default true */
  readonly isPinned?: boolean
  /** Whether it is waited for until the editors' panel is loaded too and nothing is left to do. @default true */
  readonly isSettled?: boolean
}

/** More than any generator asks for; that they are counted is part of what is measured. */
const requestsPerMinute = '10000000'

const document = '/v1/minerals/magnesium'

export const startCofactor = async ({
  dataDir,
  isPinned = true,
  isSettled = true,
}: CofactorOptions): Promise<CofactorSide> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const started = performance.now()
  const command = [process.execPath, 'dist/server.js'] as const
  const program = startProgram(isPinned ? pinned('server', command) : command, {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HOST: '127.0.0.1',
      COFACTOR_DATA_DIR: dataDir,
      COFACTOR_ADMIN_EMAIL: adminEmail,
      COFACTOR_ADMIN_PASSWORD: adminPassword,
      COFACTOR_KEY_REQUESTS: requestsPerMinute,
      COFACTOR_REGISTERS: 'off',
      // One person edits and publishes here; that others sign first is no part of what is measured.
      COFACTOR_REVIEW: 'optional',
    },
  })
  try {
    const headers = keyHeaders(dataDir)
    await waitForAnswer(`${origin}${document}`, program, { every: 5, headers })
    const boot = performance.now() - started
    if (isSettled) {
      await waitForAnswer(`${origin}/admin`, program, { isDone: ({ status }) => status !== 503 })
      await waitForRest(program.pid)
    }
    return { name: 'Cofactor', origin, headers, pid: program.pid, dataDir, boot, stop: program.stop }
  } catch (error) {
    await program.stop()
    throw error
  }
}
