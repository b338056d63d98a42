import { spawn } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { outputOf } from './execute.js'
import { installProgram } from './install.js'
import { readResults } from './readResults.js'
import type { Runtime } from './Runtime.js'

const worker = `import { runSuite } from './suite.js'
export default {
  fetch: async (request) => Response.json(await runSuite(new URL(request.url).searchParams.get('server'))),
}`

/** A worker may reach the server on this machine, which by default it may not. */
const configOf = (port: number): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "worker", esModule = embed "worker.js"),
        (name = "suite.js", esModule = embed "suite.js"),
      ],
      compatibilityDate = "2026-11-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Asks until somebody listens. */
const ask = async (url: string, hasEnded: () => boolean): Promise<string> => {
  for (;;) {
    try {
      return await (await fetch(url)).text()
    } catch (error) {
      if (hasEnded()) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** The runtime of Cloudflare Workers. */
export const workerd: Runtime = {
  name: 'workerd',
  find: () =>
    installProgram({
      version: '1.20261117.1',
      packages: {
        'linux-x64': '@cloudflare/workerd-linux-64',
        'linux-arm64': '@cloudflare/workerd-linux-arm64',
        'darwin-arm64': '@cloudflare/workerd-darwin-arm64',
        'darwin-x64': '@cloudflare/workerd-darwin-64',
      },
      file: 'bin/workerd',
    }),
  version: async (path) => (await outputOf(path, ['--version'])).replace('workerd', '').trim(),
  run: async (path, { bundle, folder }, baseUrl) => {
    const port = await freePort()
    copyFileSync(bundle, join(folder, 'suite.js'))
    writeFileSync(join(folder, 'worker.js'), worker)
    writeFileSync(join(folder, 'config.capnp'), configOf(port))
    let output = ''
    const child = spawn(path, ['serve', 'config.capnp'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    try {
      const url = `http://127.0.0.1:${port}/?server=${encodeURIComponent(baseUrl)}`
      return readResults(await ask(url, () => child.exitCode !== null))
    } catch (cause) {
      throw new Error(`workerd: ${output}`, { cause })
    } finally {
      child.kill()
    }
  },
}
