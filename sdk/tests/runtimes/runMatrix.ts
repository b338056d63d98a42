import { rmSync } from 'node:fs'
import { prepareSuite } from './prepareSuite.js'
import type { Runtime, RuntimeResult, Suite } from './Runtime.js'
import { serveSeed } from './serveSeed.js'

const runOne = async (runtime: Runtime, suite: Suite, baseUrl: string): Promise<RuntimeResult> => {
  const { name } = runtime
  const found = await runtime.find()
  if ('missing' in found) return { name, skipped: found.missing, passed: 0, failed: [] }
  const version = await runtime.version(found.path)
  try {
    const results = await runtime.run(found.path, suite, baseUrl)
    const failed = results.filter(({ error }) => error !== undefined)
    return { name, version, passed: results.length - failed.length, failed }
  } catch (error) {
    return { name, version, passed: 0, failed: [{ name: 'the run itself', error: String(error) }] }
  }
}

/** Runs the suite on each runtime, against one server. */
export const runMatrix = async (runtimes: readonly Runtime[]): Promise<RuntimeResult[]> => {
  const suite = await prepareSuite()
  const server = await serveSeed()
  try {
    const results: RuntimeResult[] = []
    for (const runtime of runtimes) results.push(await runOne(runtime, suite, server.baseUrl))
    return results
  } finally {
    server.stop()
    rmSync(suite.folder, { recursive: true, force: true })
  }
}
