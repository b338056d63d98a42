/**
 * Compiles the package twice with plain tsc: ES modules to dist/esm and CommonJS to dist/cjs. Each folder gets
 * a package.json that names its module system, so that Node and TypeScript read `.js` and `.d.ts` the right way.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const compile = (folder: 'esm' | 'cjs', type: 'module' | 'commonjs'): void => {
  execFileSync(process.execPath, [tsc, '-p', `tsconfig.${folder}.json`], { cwd: root, stdio: 'inherit' })
  writeFileSync(
    `${root}dist/${folder}/package.json`,
    `${JSON.stringify({ type, sideEffects: false }, null, 2)}\n`,
  )
  for (const name of readdirSync(`${root}dist/${folder}`, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.js')) leaveOutComments(`${root}dist/${folder}/${name}`)
    // Nobody imports the command line.
    else if (/^cli\/.*\.d\.ts$/.test(name)) rmSync(`${root}dist/${folder}/${name}`)
}

/**
 * Editors show those of the types; in the code they would be a third of what is installed. Of the command line, which
 * nobody steps through, white space goes too.
 */
const leaveOutComments = (file: string): void => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    target: 'esnext',
    minifyWhitespace: file.includes('/cli/'),
  })
  writeFileSync(file, code)
}

/**
 * The schema has types alone, and is the largest file. As it stands it is a tenth smaller than what tsc makes of it, and
 * ES modules may take theirs from CommonJS, which may not be so the other way round.
 */
const shareSchema = (): void => {
  copyFileSync(`${root}src/generated/schema.ts`, `${root}dist/cjs/generated/schema.d.ts`)
  writeFileSync(
    `${root}dist/esm/generated/schema.d.ts`,
    "export type * from '../../cjs/generated/schema.js'\n",
  )
}

rmSync(`${root}dist`, { recursive: true, force: true })
compile('esm', 'module')
compile('cjs', 'commonjs')
shareSchema()
