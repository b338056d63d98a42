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

const exampleUrl = 'https://content.example.org'
const preamble = `import { createClient } from '@cofactor/sdk'\nconst client = createClient({ baseUrl: '${exampleUrl}' })\n`

/** Every entry of the package with the source that it is built from. */
const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sdkPackage.exports)
    .flatMap(([entry, target]) => {
      if (typeof target === 'string') return []
      const source = target.import.default.replace('./dist/esm/', '../../src/').replace(/\.js$/, '.ts')
      return [[`@cofactor/sdk${entry.slice(1)}`, at(source)] as const]
    })
    // A shorter name would be taken for the beginning of a longer one.
    .sort(([a], [b]) => b.length - a.length),
)

/** The `ts` and `tsx` blocks of a Markdown text, in order. */
export const extractSnippets = (markdown: string): string[] =>
  [...markdown.matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code = '']) => code)

/** The snippets of a page of the package as they stand. */
export const readPrograms = (page: string): string[] =>
  extractSnippets(readFileSync(at(`../../${page}`), 'utf8'))

/** The same as whole programs: those that go on with `client` get one first. */
export const readSnippets = (page = 'README.md'): string[] =>
  readPrograms(page).map((code) => (code.includes('const client =') ? code : preamble + code))

const inFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-snippets-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Runs a program that imports entries of the package, from their sources, against the server at `baseUrl`.
 *
 * @returns what it printed
 * @throws Error with what it printed to stderr, when it fails
 */
export const runSnippet = (code: string, baseUrl = exampleUrl): Promise<string> =>
  inFolder(async (folder) => {
    const outfile = join(folder, 'snippet.mjs')
    await build({
      stdin: { contents: code.replaceAll(exampleUrl, baseUrl), loader: 'ts', resolveDir: folder },
      alias: { ...sources },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      outfile,
      logLevel: 'silent',
    })
    return (await run(process.execPath, [outfile], { timeout: 20_000 })).stdout
  })

/**
 * Type-checks programs that import the package as a strict project would.
 *
 * @param isApp Whether that project has the types of Node and React, and JSX; else it has no types but ours.
 * @returns what the compiler says
 */
export const checkSnippets = (snippets: readonly string[], { isApp = false } = {}): Promise<string> =>
  inFolder(async (folder) => {
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: isApp ? ['node', 'react'] : [],
      paths: Object.fromEntries(Object.entries(sources).map(([entry, source]) => [entry, [source]])),
    }
    const extension = isApp ? 'tsx' : 'ts'
    if (isApp) symlinkSync(at('../../../node_modules'), join(folder, 'node_modules'))
    snippets.forEach((code, index) =>
      writeFileSync(join(folder, `snippet${index + 1}.${extension}`), `${code}\nexport {}\n`),
    )
    const include = [`*.${extension}`]
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }))
    const compiler = at('../../../node_modules/typescript/bin/tsc')
    return run(process.execPath, [compiler, '-p', folder]).then(
      () => '',
      (error: unknown) =>
        error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error),
    )
  })
