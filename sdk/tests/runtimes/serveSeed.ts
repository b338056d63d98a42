import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export type SeedServer = { readonly baseUrl: string; stop(): void }

/** A real server over the starter knowledge, in a process of its own. */
export const serveSeed = async (): Promise<SeedServer> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/helpers/serveSeed.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const baseUrl = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
  return { baseUrl, stop: () => void child.kill() }
}
