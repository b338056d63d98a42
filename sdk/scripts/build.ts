/**
 * Compiles the package twice with plain tsc: ES modules to dist/esm and CommonJS to dist/cjs. Each folder gets
 * a package.json that names its module system, so that Node and TypeScript read `.js` and `.d.ts` the right way.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const compile = (folder: 'esm' | 'cjs', type: 'module' | 'commonjs'): void => {
  execFileSync(process.execPath, [tsc, '-p', `tsconfig.${folder}.json`], { cwd: root, stdio: 'inherit' })
  // Only types, and large: as it stands it is a tenth smaller than what tsc makes of it.
  copyFileSync(`${root}src/generated/schema.ts`, `${root}dist/${folder}/generated/schema.d.ts`)
  writeFileSync(
    `${root}dist/${folder}/package.json`,
    `${JSON.stringify({ type, sideEffects: false }, null, 2)}\n`,
  )
}

rmSync(`${root}dist`, { recursive: true, force: true })
compile('esm', 'module')
compile('cjs', 'commonjs')
