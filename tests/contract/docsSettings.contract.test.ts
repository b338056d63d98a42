import { describe, expect, test } from 'vitest'
import { inSetting } from '../../collections/inSetting'
import { Media } from '../../collections/Media'
import { Users } from '../../collections/Users'
import { readDatabaseUri } from '../../src/database/databaseSettings'
import { readEnv } from '../../src/env'
import { marked, tableRows } from '../helpers/docs/markdown'
import { readPage } from '../helpers/docs/pages'

const operators = readPage('docs/operators.md')
const rows = tableRows(marked(operators, 'settings')).map(([name = '', unset = '', sets = '']) => ({
  name: name.replaceAll('`', ''),
  unset,
  sets,
}))
const row = (name: string) => rows.find((candidate) => candidate.name === name)

/** Every variable that is asked for, whatever it is used for. */
const askedFor = (): string[] => {
  const asked = new Set<string>()
  const watched = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_target, name) => {
        asked.add(String(name))
        return undefined
      },
    },
  )
  readEnv(watched)
  return [...asked]
}

describe('the table of settings in docs/operators.md', () => {
  test('has a row for every variable that is read, and no other', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(askedFor().toSorted())
  })

  test('says for each what happens without it and what it sets', () => {
    for (const { name, unset, sets } of rows)
      expect([name, unset !== '', sets !== '']).toEqual([name, true, true])
  })

  test('has the defaults that there are', () => {
    const { port, host, mode } = readEnv({})
    expect(row('PORT')?.unset).toBe(`\`${port}\``)
    expect(row('HOST')?.unset).toBe(
      `\`${readEnv({ NODE_ENV: 'production' }).host}\` in production, otherwise \`${host}\``,
    )
    expect(row('NODE_ENV')?.unset).toContain(`\`${mode}\``)
    expect(
      readEnv({}).dataDir.endsWith(row('COFACTOR_DATA_DIR')?.unset.replaceAll('`', '') ?? 'nothing'),
    ).toBe(true)
  })

  test('has the limits, and what is open without a key', () => {
    const { anonymousScopes, anonymousRequests, keyRequests, trustProxy } = readEnv({})
    expect(row('COFACTOR_ANONYMOUS_SCOPES')?.unset).toBe(`\`${anonymousScopes.join(',')}\``)
    expect(row('COFACTOR_ANONYMOUS_REQUESTS')?.unset).toBe(`\`${anonymousRequests}\``)
    expect(row('COFACTOR_KEY_REQUESTS')?.unset).toBe(`\`${keyRequests}\``)
    expect(row('COFACTOR_TRUST_PROXY')?.unset).toBe(`\`${trustProxy}\``)
    expect(readEnv({ COFACTOR_ANONYMOUS_SCOPES: 'none' }).anonymousScopes).toEqual([])
    expect(() => readEnv({ COFACTOR_ANONYMOUS_SCOPES: 'read,preview' })).toThrow('shows drafts to everybody')
  })

  test('names lengths that are asked for', () => {
    const short = (name: string) => () => readEnv({ [name]: 'short' })
    expect(short('PAYLOAD_SECRET')).toThrow('at least 32 random characters')
    expect(row('PAYLOAD_SECRET')?.sets).toContain('at least 32 random characters')
    expect(short('COFACTOR_ADMIN_PASSWORD')).toThrow('at least 12 characters')
    expect(row('COFACTOR_ADMIN_PASSWORD')?.sets).toContain('at least 12 characters')
  })

  test('says when the secret is required', () => {
    const shared = { NODE_ENV: 'production', DATABASE_URI: 'postgres://user:password@host:5432/name' }
    expect(() => readEnv(shared)).toThrow('PAYLOAD_SECRET')
    expect(() => readEnv({ NODE_ENV: 'production' })).not.toThrow()
    expect(row('PAYLOAD_SECRET')?.sets).toContain('Required in production together with `DATABASE_URI`')
  })
})

describe('each database address that is shown', () => {
  const shown = ['README.md', 'docs/operators.md'].flatMap((page) =>
    [...readPage(page).matchAll(/^\| (?:not set, or )?`([a-z+]+:[^`]+)` +\| (\w+)/gm)].map(
      ([, address = '', name = '']) => [address, name] as const,
    ),
  )

  test.each(shown)('%s is one of %s', (address, name) => {
    const { kind, transactions } = readDatabaseUri(address, { dataDir: '/data', production: true })
    expect(kind).toBe(name.toLowerCase())
    expect(transactions).toBe(true)
  })

  test('is among those looked at', () => {
    expect(shown.length).toBeGreaterThanOrEqual(7)
  })
})

describe('docs/operators.md tells what follows from the settings:', () => {
  test('uploads are kept in the data folder', () => {
    expect(operators).toContain('`media` in the data folder')
    expect(inSetting({ dataDir: '/srv/data' })(Media).upload).toMatchObject({ staticDir: '/srv/data/media' })
  })

  test('the cookie of a session is marked Secure where the public origin is HTTPS, and only there', () => {
    expect(operators).toContain('marked `Secure`')
    const secure = (publicUrl?: string) => inSetting({ dataDir: '/srv', publicUrl })(Users).auth
    expect(secure('https://cms.example')).toMatchObject({ cookies: { secure: true, sameSite: 'Lax' } })
    expect(secure('http://cms.example')).toMatchObject({ cookies: { secure: false } })
    expect(secure()).toMatchObject({ cookies: { secure: false } })
  })
})
