import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Below the root, so that the packages it needs are found, and apart from what others build. */
const built = join(root, 'node_modules', '.cache', `cofactor-key-${process.pid}`)

let cofactor: Cofactor

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/key.ts'],
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
  cofactor = await startCofactor({ admission: { anonymousScopes: ['read'] } })
})

afterAll(async () => {
  await cofactor?.stop()
  rmSync(built, { recursive: true, force: true })
})

type Outcome = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command as a process of its own, on the database and data folder of the running server. */
const key = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(built, 'key.mjs'), ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })

const keyIn = ({ out }: Outcome): string => {
  const found = /^ {2}(cof_\w+)$/m.exec(out)?.[1]
  if (found === undefined) throw new Error(`There is no key in: ${out}`)
  return found
}

const waitFor = async (secret: string, status: number): Promise<void> => {
  const ask = () => fetch(`${cofactor.origin}/v1/sync`, { headers: { Authorization: `Bearer ${secret}` } })
  while ((await ask()).status !== status) await new Promise((resolve) => setTimeout(resolve, 50))
}

describe('npm run key', { timeout: 180_000 }, () => {
  test('makes, lists, replaces and revokes a key, which the running server follows', async () => {
    const made = await key(
      ...['create', '--name', 'Example Clinic', '--scopes', 'read,sync', '--expires', '2999-01-01'],
      ...['--origins', 'https://a.example,https://b.example', '--requests-per-minute', '900'],
    )
    expect(made).toMatchObject({ code: 0, err: '' })
    const secret = keyIn(made)
    const prefix = secret.slice(4, 12)
    await waitFor(secret, 200)

    const listed = await key('list')
    const line = listed.out.split('\n').find((candidate) => candidate.startsWith(prefix))
    expect(line).toMatch(
      /Example Clinic +read,sync +until 2999-01-01 00:00Z +\S+.* 900 +https:\/\/a\.example,https:\/\/b\.example$/,
    )
    expect(listed.out).not.toContain(secret.slice(13))

    const replaced = await key('rotate', prefix, '--grace-hours', '0')
    const newer = keyIn(replaced)
    expect(newer.slice(0, 13)).toBe(secret.slice(0, 13))
    await waitFor(newer, 200)
    await waitFor(secret, 401)

    expect((await key('revoke', prefix)).out).toContain(`Revoked the key ${prefix} of Example Clinic.`)
    await waitFor(newer, 401)
    expect((await key('revoke', prefix)).out).toContain('was revoked already')
    expect(await key('rotate', prefix)).toMatchObject({ code: 1, err: expect.stringContaining('is revoked') })
  })

  test('says when there is no such key', async () => {
    const { code, err } = await key('revoke', 'AAAAAAAA')
    expect([code, err]).toEqual([
      1,
      'There is no key "AAAAAAAA". "npm run key -- list" shows those there are.\n',
    ])
  })

  test('says in one line what is wrong, before it opens the database', async () => {
    const { code, err, out } = await key('create', '--name', 'N', '--scopes', 'read,write')
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe('--scopes has "write", which is no scope. Give some of read, sync, snapshot, preview.\n')
  })
})
