import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import sdkPackage from '../../package.json' with { type: 'json' }

const run = promisify(execFile)
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export type Snippet = { readonly language: 'ts' | 'tsx'; readonly code: string }

/** The `ts` and `tsx` blocks of a guide in sdk/docs, in order. */
export const readGuide = (name: string): Snippet[] =>
  [...readFileSync(at(`../../docs/${name}.md`), 'utf8').matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(
    ([, language, code = '']) => ({ language: language === 'tsx' ? 'tsx' : 'ts', code }),
  )

/** Where the sources of each entry are. */
const sources = Object.fromEntries(
  Object.entries(sdkPackage.exports).flatMap(([entry, target]) =>
    typeof target === 'string'
      ? []
      : [
          [
            `@cofactor/sdk${entry.slice(1)}`,
            at(target.import.default.replace('./dist/esm/', '../../src/').replace(/\.js$/, '.ts')),
          ],
        ],
  ),
)

/** Runs a program that imports entries of the SDK, from their sources. @returns what it printed */
export const runGuideSnippet = async (code: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-guide-'))
  const outfile = join(folder, 'snippet.mjs')
  try {
    await build({
      stdin: { contents: code, loader: 'ts', resolveDir: folder },
      alias: sources,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      outfile,
      logLevel: 'silent',
    })
    return (await run(process.execPath, [outfile], { timeout: 20_000 })).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Type-checks snippets as a strict project with React would. @returns what the compiler says */
export const checkGuideSnippets = async (snippets: readonly Snippet[]): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-guides-'))
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node', 'react'],
    paths: Object.fromEntries(Object.entries(sources).map(([entry, source]) => [entry, [source]])),
  }
  try {
    symlinkSync(at('../../../node_modules'), join(folder, 'node_modules'))
    snippets.forEach(({ language, code }, index) =>
      writeFileSync(join(folder, `snippet${index + 1}.${language}`), `${code}\nexport {}\n`),
    )
    const include = ['*.ts', '*.tsx']
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }))
    await run(process.execPath, [at('../../../node_modules/typescript/bin/tsc'), '-p', folder])
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
