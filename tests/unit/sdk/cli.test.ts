import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore, openSnapshot } from '../../../sdk/src/store/index'
import { publish } from '../../helpers/fixtureRecords'
import { runCli } from '../../helpers/runCli'
import { startSeededApi, type SeededApi } from '../../helpers/startSeededApi'

let api: SeededApi
let folder: string

beforeAll(async () => {
  api = await startSeededApi()
  folder = mkdtempSync(join(tmpdir(), 'cofactor-cli-'))
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await api.stop()
})

const url = (): string => api.baseUrl

/** Publishes a document of the starter knowledge again, with some fields changed. */
const edit = (type: string, slug: string, fields: object): void => {
  const record = api.records.find((one) => one.type === type && one.slug === slug)
  if (!record) throw new Error(`There is no ${type}/${slug}`)
  const { revision } = api.store
  api.store.apply({
    ...publish({ ...record, fields: { ...record.fields, ...fields } }, revision + 1),
    at: '2026-05-01T00:00:00Z',
  })
}

describe('help', () => {
  test('lists the commands, and each has its own', async () => {
    const { code, out } = await runCli(['--help'])
    expect(code).toBe(0)
    for (const name of ['snapshot', 'types', 'diff', 'doctor']) {
      expect(out).toContain(name)
      const own = await runCli([name, '--help'])
      expect(own).toMatchObject({ code: 0, err: '' })
      expect(own.out).toContain(`Usage: cofactor ${name}`)
    }
  }, 60_000)

  test.each([
    [['snapshots'], 'There is no command "snapshots". Commands: snapshot, types, diff, doctor'],
    [['snapshot', '--url', 'https://cms.example.org'], '--out is missing'],
    [
      ['snapshot', '--out', 'x', '--url', 'cms.example.org'],
      '--url must be like https://content.example.org',
    ],
    [['doctor', '--key', 'cof_secret'], "Unknown option '--key'"],
    [['doctor', '--url', 'https://x.example', '--key-env', 'NO_SUCH_KEY'], 'NO_SUCH_KEY is not set'],
    [['types', '--out', 'x.ts'], 'Give either --url or --file'],
    [['diff', 'a'], '"diff" takes 2 words'],
  ])('a call that makes no sense ends with 2 and says why: %j', async (args, message) => {
    const { code, out, err } = await runCli(args)
    expect(err).toContain(message)
    expect(err).not.toContain('cof_secret')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

describe('snapshot', () => {
  const out = (): string => join(folder, 'cofactor')
  const take = async (...more: string[]) => {
    const {
      code,
      out: text,
      err,
    } = await runCli(['snapshot', '--url', url(), '--out', out(), '--json', ...more])
    expect(code, err).toBe(0)
    return JSON.parse(text)
  }

  test('writes a whole edition that a store opens with the server off', async () => {
    expect(await take()).toMatchObject({ how: 'downloaded', revision: 782, documents: 782, locale: 'en' })
    expect(readdirSync(out()).sort()).toEqual(['snapshot.d.ts', 'snapshot.js'])
    expect(readFileSync(join(out(), 'snapshot.d.ts'), 'utf8')).toMatch(/'minerals': 'calcium' \| /)
    const store = createStore({ snapshot: openSnapshot(() => import(join(out(), 'snapshot.js'))) })
    const { claims } = await store.minerals.get('magnesium', { include: ['claims'] })
    expect(claims[0]?.certainty).toBeDefined()
    const { items } = await store.claims.list({ sort: ['certainty'], limit: 1 })
    expect(items[0]?.certainty).toBe('high')
  })

  test('run again it writes nothing, or only what changed', async () => {
    const before = statSync(join(out(), 'snapshot.js')).mtimeMs
    expect(await take()).toMatchObject({ how: 'unchanged' })
    expect(statSync(join(out(), 'snapshot.js')).mtimeMs).toBe(before)
    edit('minerals', 'zinc', { name: { en: 'Zinc (Zn)', es: 'Zinc' } })
    expect(await take()).toMatchObject({ how: 'updated', revision: 783 })
    const store = createStore({ snapshot: openSnapshot(() => import(`${join(out(), 'snapshot.js')}?2`)) })
    expect(await store.minerals.get('zinc')).toMatchObject({ name: 'Zinc (Zn)' })
  })

  test('goes on where a download ended', async () => {
    const whole = Buffer.from(
      await (
        await fetch(`${url()}/v1/snapshot`, { headers: { 'accept-encoding': 'identity' } })
      ).arrayBuffer(),
    )
    const { headers } = await fetch(`${url()}/v1/snapshot`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    })
    rmSync(join(out(), 'snapshot.js'))
    writeFileSync(join(out(), 'snapshot.ndjson.part'), whole.subarray(0, 1_000_000))
    writeFileSync(join(out(), 'snapshot.ndjson.part.etag'), headers.get('etag') ?? '')
    const { code, err } = await runCli(['snapshot', '--url', url(), '--out', out()])
    expect(code).toBe(0)
    // The first quarters were there already.
    expect(err).not.toContain('25 %')
    expect(err).toContain('100 %')
    expect(readdirSync(out()).sort()).toEqual(['snapshot.d.ts', 'snapshot.js'])
  })

  test('a changed file is not opened', async () => {
    const text = readFileSync(join(out(), 'snapshot.js'), 'utf8')
    writeFileSync(join(folder, 'altered.mjs'), text.replace('Zinc (Zn)', 'Zink (Zn)'))
    const store = createStore({ snapshot: openSnapshot(() => import(join(folder, 'altered.mjs'))) })
    await expect(store.minerals.get('zinc')).rejects.toThrow('was changed or cut')
  })
})

describe('diff', () => {
  test('tells claims that are judged otherwise first, then figures with old and new', async () => {
    const old = join(folder, 'old.ndjson')
    writeFileSync(old, await (await fetch(`${url()}/v1/snapshot`)).text())
    const claim = api.records.find(({ type, fields }) => type === 'claims' && fields.certainty === 'moderate')
    const food = api.records.find(({ type, slug }) => type === 'foods' && slug === 'almonds')
    edit('claims', claim?.slug ?? '', { certainty: 'low' })
    edit('foods', 'almonds', { fdcId: 42 })
    expect(food).toBeDefined()
    const { code, out } = await runCli(['diff', old, url()])
    expect(code).toBe(0)
    expect(out).toContain('Claims that are judged otherwise (1)')
    expect(out).toContain('certainty: moderate → low')
    expect(out).toMatch(/Other figures \(\d+\)\n {2}foods\/almonds.*\n {4}fdcId: \d+ → 42/)
    expect(out.indexOf('Claims that')).toBeLessThan(out.indexOf('Other figures'))
    const same = await runCli(['diff', url(), url(), '--exit-code'])
    expect(same).toMatchObject({ code: 0 })
    expect(same.out).toContain('Nothing changed')
    expect(await runCli(['diff', old, url(), '--exit-code', '--json'])).toMatchObject({ code: 1 })
  }, 60_000)
})

describe('doctor', () => {
  test('finds nothing wrong with a good server', async () => {
    const { code, out } = await runCli(['doctor', '--url', url(), '--origin', 'https://www.example.com'])
    expect(out).not.toContain('PROBLEM')
    for (const about of [
      'server',
      'clock',
      'version',
      'types',
      'read',
      'sync',
      'snapshot',
      'events',
      'caching',
      'CORS',
    ])
      expect(out).toMatch(new RegExp(`^OK +${about}`, 'm'))
    expect(code).toBe(0)
  })

  test('says what to do when nobody is there, or somebody else', async () => {
    const nobody = await runCli(['doctor', '--url', 'http://127.0.0.1:9'])
    expect(nobody.code).toBe(1)
    expect(nobody.out).toMatch(/^PROBLEM +server +http:\/\/127\.0\.0\.1:9 can't be reached/)
    const other = await runCli(['doctor', '--url', `${url()}/elsewhere`, '--json'])
    expect(JSON.parse(other.out)[0]).toMatchObject({ level: 'problem', about: 'server' })
  })

  test('never shows the key, from the environment or the standard input', async () => {
    const env = await runCli(['doctor', '--url', url(), '--key-env', 'MY_KEY'], {
      env: { MY_KEY: 'cof_secret' },
    })
    expect(env.out + env.err).not.toContain('cof_secret')
    const piped = await runCli(['doctor', '--url', url(), '--key-stdin'], { input: 'cof_secret\n' })
    expect(piped.out + piped.err).not.toContain('cof_secret')
    expect(piped.out).toContain('open to this key')
  })
})
