import { execFile, spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTemporaryFolder } from '../helpers/databases/temporaryFolder'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixture = (name: string): string => join('tests/fixtures/references', name)

/** Below the root, so that the packages it needs are found, and apart from what others build. */
const built = join(root, 'node_modules', '.cache', `cofactor-import-${process.pid}`)
const folder = createTemporaryFolder('import')

let cofactor: Cofactor

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/import.ts'],
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  cofactor = await startCofactor()
})

afterAll(async () => {
  await cofactor?.stop()
  folder.remove()
  rmSync(built, { recursive: true, force: true })
})

type Outcome = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command as a process of its own, on the database and data folder of the running server. */
const command = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(built, 'import.mjs'), ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })

const countCitations = async (): Promise<number> =>
  (await cofactor.local.find({ collection: 'citations', limit: 1 })).totalDocs

const idIn = (out: string, flag: string): string =>
  new RegExp(`--${flag} ([0-9a-f-]{24,36})`).exec(out)?.[1] ?? ''

describe('npm run import', { timeout: 180_000 }, () => {
  test('says what files hold, with the line of each problem, and imports nothing', async () => {
    const { code, out, err } = await command(fixture('vendors.ris'), fixture('pubmed.nbib'), '--preview')
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('vendors.ris: RIS, 7 records, 1 with errors, 3 to look at, 1 known already')
    expect(out).toContain('  line 64: error (title): There is no title.')
    expect(out).toContain('pubmed.nbib: NBIB (PubMed), 2 records, 0 with errors')
    expect(await countCitations()).toBe(0)
    expect((await cofactor.local.find({ collection: 'imports' })).totalDocs).toBe(0)
  })

  test('imports, imports nothing twice, and undoes', async () => {
    const first = await command(fixture('pubmed.nbib'))
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('Importing: 2 of 2 (records)')
    expect(first.out).toContain('2 drafts created, 0 filled, 0 skipped, 0 failed.')
    expect(await countCitations()).toBe(2)

    const again = await command(fixture('pubmed.nbib'))
    expect([again.code, await countCitations()]).toEqual([0, 2])
    expect(again.out).toContain('Nothing to import.')

    const undone = await command('--undo', idIn(first.out, 'undo'))
    expect(undone).toMatchObject({ code: 0, err: '' })
    expect(undone.out).toContain('2 drafts removed, 0 emptied again, 0 left as they are.')
    expect(await countCitations()).toBe(0)
  })

  test('stops on Ctrl-C and goes on later, creating nothing twice', async () => {
    const file = join(folder.path, 'many.ris')
    const many = Array.from(
      { length: 60 },
      (_, index) => `TY  - JOUR\nTI  - A work of number ${index}\nPY  - 2020\nER  - \n`,
    )
    writeFileSync(file, many.join(''))
    const stopped = await new Promise<{ code: number | null; out: string }>((resolve) => {
      const child = spawn(process.execPath, [join(built, 'import.mjs'), file], { cwd: root })
      let out = ''
      let isStopping = false
      child.stdout.on('data', (piece) => {
        out += String(piece)
        if (!isStopping && /Importing: \d+ of 60/.test(out)) isStopping = child.kill('SIGINT')
      })
      child.on('close', (code) => resolve({ code, out }))
    })
    expect(stopped.code).toBe(130)
    const before = await countCitations()
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(60)

    const gone = await command('--continue', idIn(stopped.out, 'continue'))
    expect(gone.out).toContain('60 drafts created')
    expect([gone.code, await countCitations()]).toEqual([0, 60])
    await command('--undo', idIn(gone.out, 'undo'))
    expect(await countCitations()).toBe(0)
  })

  test.each([
    [[], 'Say which files. Use one of:'],
    [['--quick'], '“--quick” is not understood here.'],
    [['--undo', 'yesterday'], '--undo needs the id of an import'],
  ])('%j is refused before the database is opened', async (args, message) => {
    const { code, out, err } = await command(...args)
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(message)])
  })

  test('a file that is none, or none of references, is told in one line', async () => {
    const { code, out } = await command('no-such.ris', 'package.json')
    expect(code).toBe(1)
    expect(out).toContain('no-such.ris: There is no such file.')
    expect(out).toContain('package.json: This is JSON, but no CSL-JSON')
  })
})
