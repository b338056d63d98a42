import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** The `ts` blocks of a Markdown text, in order. */
export const extractSnippets = (markdown: string): string[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

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

/** The snippets of a page as whole programs: those that go on with `client` get one first. */
export const readSnippets = (page = 'README.md'): string[] =>
  extractSnippets(readFileSync(at(`../../${page}`), 'utf8')).map((code) =>
    code.includes('const client =') ? code : preamble + code,
  )

/**
 * Runs a program that imports `@cofactor/sdk`, from its sources, against the server at `baseUrl`.
 *
 * @returns what it printed
 * @throws Error with what it printed to stderr, when it fails
 */
export const runSnippet = async (code: string, baseUrl: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-snippet-'))
  const outfile = join(folder, 'snippet.mjs')
  try {
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
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Type-checks programs that import `@cofactor/sdk` as a strict project would. @returns what the compiler says */
export const checkSnippets = async (snippets: readonly string[]): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-snippets-'))
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: Object.fromEntries(Object.entries(sources).map(([entry, source]) => [entry, [source]])),
  }
  try {
    snippets.forEach((code, index) =>
      writeFileSync(join(folder, `snippet${index + 1}.ts`), `${code}\nexport {}\n`),
    )
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const compiler = at('../../../node_modules/typescript/bin/tsc')
    await run(process.execPath, [compiler, '-p', folder])
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
