import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Suite } from './Runtime.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the program takes the server's address from: the last parameter, whatever comes before it. */
const main = `import { runSuite } from './suite.mjs'
const parameters = globalThis.Deno?.args ?? globalThis.process.argv
console.log(JSON.stringify(await runSuite(parameters.at(-1))))`

/**
 * Writes the suite to a new folder, as a project that has installed the built package. The caller removes it.
 *
 * @throws Error when the package is not built
 */
export const prepareSuite = async (): Promise<Suite> => {
  if (!existsSync(at('../../dist/cjs/package.json'))) {
    throw new Error('The package is not built: run `npm run build -w sdk` first')
  }
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-runtimes-'))
  const installed = join(folder, 'node_modules/@cofactor/sdk')
  mkdirSync(installed, { recursive: true })
  cpSync(at('../../package.json'), join(installed, 'package.json'))
  cpSync(at('../../dist'), join(installed, 'dist'), { recursive: true })
  const dependencies = { '@cofactor/sdk': '*' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }))
  const shared = { bundle: true, format: 'esm', platform: 'neutral', logLevel: 'silent' } as const
  const entryPoints = [at('../behaviour/suite.ts')]
  await build({ ...shared, entryPoints, packages: 'external', outfile: join(folder, 'suite.mjs') })
  const bundle = join(folder, 'bundle.mjs')
  await build({ ...shared, entryPoints: [join(folder, 'suite.mjs')], outfile: bundle })
  const program = join(folder, 'main.mjs')
  writeFileSync(program, main)
  return { program, bundle, folder }
}
