import { pinned } from '../lab/pinned'
import { freePort } from './freePort'
import type { Side } from './side'
import { startProgram } from './startProgram'
import { waitForAnswer } from './waitForAnswer'

/** Bare `node:http` sending the bytes of a file from memory. */
export const startPlainNode = async (file: string, contentType: string): Promise<Side> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const program = startProgram(
    pinned('server', [process.execPath, 'bench/sides/plainServer.mjs', String(port), file, contentType]),
  )
  await waitForAnswer(origin, program)
  return { name: 'bare node:http', origin, headers: {}, pid: program.pid, stop: program.stop }
}
