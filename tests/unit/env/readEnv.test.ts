import { resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readEnv, SettingsError } from '../../../src/env'

const strongSecret = 'f3b1c97a5d2e48806b7c1a9d4e5f6071'

const refusal = (source: Record<string, string>): SettingsError => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error(`${JSON.stringify(source)} was accepted`)
}

describe('readEnv', () => {
  it('starts with no settings at all', () => {
    expect(readEnv({})).toEqual({
      mode: 'development',
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      anonymousScopes: ['read'],
      anonymousRequests: 600,
      keyRequests: 6000,
      trustProxy: 0,
      review: 'required',
      allowsPrivateWebhooks: true,
      registers: {
        isOn: true,
        crossrefUrl: 'https://api.crossref.org',
        pubmedUrl: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
        pmcUrl: 'https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1',
      },
    })
  })

  it('is reachable from outside in production unless HOST says otherwise', () => {
    expect(readEnv({ NODE_ENV: 'production' }).host).toBe('0.0.0.0')
    expect(readEnv({ NODE_ENV: 'production', HOST: '::1' }).host).toBe('::1')
  })

  it('keeps webhooks out of the network in production unless told otherwise', () => {
    expect(readEnv({}).allowsPrivateWebhooks).toBe(true)
    expect(readEnv({ NODE_ENV: 'production' }).allowsPrivateWebhooks).toBe(false)
    expect(readEnv({ COFACTOR_PRIVATE_WEBHOOKS: 'refused' }).allowsPrivateWebhooks).toBe(false)
  })

  it('counts an empty value as absent', () => {
    expect(readEnv({ PORT: '', DATABASE_URI: ' ', PAYLOAD_SECRET: '' })).toEqual(readEnv({}))
  })

  it('reads every setting', () => {
    const source = {
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: 'cms.internal',
      COFACTOR_DATA_DIR: '/srv/cofactor',
      DATABASE_URI: 'mongodb://db/cofactor?replicaSet=rs0',
      PAYLOAD_SECRET: strongSecret,
      COFACTOR_ADMIN_EMAIL: 'editor@example.org',
      COFACTOR_ADMIN_PASSWORD: 'eleven geese fly',
      COFACTOR_PUBLIC_URL: 'https://cms.example.org/',
      COFACTOR_ANONYMOUS_SCOPES: 'read, sync',
      COFACTOR_ANONYMOUS_REQUESTS: '60',
      COFACTOR_KEY_REQUESTS: '1200',
      COFACTOR_TRUST_PROXY: '2',
      COFACTOR_REDIS_URL: 'redis://:secret@redis:6379/1',
      COFACTOR_REVIEW: 'optional',
      COFACTOR_PRIVATE_WEBHOOKS: 'allowed',
      COFACTOR_SMTP_URL: 'smtps://robot:secret@mail.example.org',
      COFACTOR_MAIL_FROM: 'cms@example.org',
      COFACTOR_REGISTERS: 'off',
      COFACTOR_CROSSREF_URL: 'https://crossref.proxy.example/api/',
      COFACTOR_PUBMED_URL: 'http://127.0.0.1:4000/eutils',
      COFACTOR_PMC_URL: 'http://127.0.0.1:4000/idconv',
      COFACTOR_CONTACT_EMAIL: 'library@example.org',
      COFACTOR_NCBI_API_KEY: '0123456789abcdef0123456789abcdef0123',
    }
    expect(readEnv(source)).toEqual({
      mode: 'production',
      port: 8080,
      host: 'cms.internal',
      dataDir: '/srv/cofactor',
      databaseUri: 'mongodb://db/cofactor?replicaSet=rs0',
      payloadSecret: strongSecret,
      adminEmail: 'editor@example.org',
      adminPassword: 'eleven geese fly',
      publicUrl: 'https://cms.example.org',
      anonymousScopes: ['read', 'sync'],
      anonymousRequests: 60,
      keyRequests: 1200,
      trustProxy: 2,
      redisUrl: 'redis://:secret@redis:6379/1',
      review: 'optional',
      allowsPrivateWebhooks: true,
      smtpUrl: 'smtps://robot:secret@mail.example.org',
      mailFrom: 'cms@example.org',
      registers: {
        isOn: false,
        crossrefUrl: 'https://crossref.proxy.example/api',
        pubmedUrl: 'http://127.0.0.1:4000/eutils',
        pmcUrl: 'http://127.0.0.1:4000/idconv',
        contactEmail: 'library@example.org',
        ncbiApiKey: '0123456789abcdef0123456789abcdef0123',
      },
    })
  })

  it.each(['mail.example.org', 'https://robot:secret@mail.example.org'])(
    'refuses the mail server %s without telling a password, and one without a sender',
    (url) => {
      const refused = refusal({ COFACTOR_SMTP_URL: url, COFACTOR_MAIL_FROM: 'cms@example.org' }).message
      expect(refused).toContain('COFACTOR_SMTP_URL is no address of a mail server')
      expect(refused).not.toContain('secret')
      expect(refusal({ COFACTOR_SMTP_URL: 'smtp://mail.example.org' }).message).toContain(
        'COFACTOR_MAIL_FROM is missing',
      )
    },
  )

  it('cannot be changed after it was read', () => {
    expect(Object.isFrozen(readEnv({}))).toBe(true)
  })
})

describe('readEnv refuses', () => {
  it.each([
    ['NODE_ENV', 'staging'],
    ['COFACTOR_REVIEW', 'no'],
    ['COFACTOR_PRIVATE_WEBHOOKS', 'yes'],
    ['COFACTOR_MAIL_FROM', 'Cofactor'],
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['HOST', 'localhost:3000'],
    ['COFACTOR_ADMIN_EMAIL', 'editor'],
    ['COFACTOR_PUBLIC_URL', 'cms.example.org'],
    ['COFACTOR_PUBLIC_URL', 'ftp://cms.example.org'],
    ['COFACTOR_PUBLIC_URL', 'https://cms.example.org/cms'],
    ['COFACTOR_ANONYMOUS_REQUESTS', '0'],
    ['COFACTOR_ANONYMOUS_REQUESTS', '1e3'],
    ['COFACTOR_KEY_REQUESTS', '-5'],
    ['COFACTOR_TRUST_PROXY', 'true'],
    ['COFACTOR_TRUST_PROXY', '11'],
    ['COFACTOR_REGISTERS', 'no'],
    ['COFACTOR_CROSSREF_URL', 'api.crossref.org'],
    ['COFACTOR_PUBMED_URL', 'https://eutils.example?db=pubmed'],
    ['COFACTOR_CONTACT_EMAIL', 'library'],
  ])('%s=%s in one line that names the variable, the value and a right one', (name, value) => {
    const { setting, message } = refusal({ [name]: value })
    expect(setting).toBe(name)
    expect(message).toMatch(new RegExp(`^${name} is "`))
    expect(message).toContain(`"${value}"; give `)
    expect(message).not.toContain('\n')
  })

  it.each([
    ['PAYLOAD_SECRET', 'short-but-odd-91x'],
    ['PAYLOAD_SECRET', 'change-me-change-me-change-me-change-me'],
    ['PAYLOAD_SECRET', 'YOUR_SECRET_HERE_YOUR_SECRET_HERE_1'],
    ['PAYLOAD_SECRET', 'a'.repeat(64)],
    ['COFACTOR_ADMIN_PASSWORD', 'elevenchars'],
    ['COFACTOR_ADMIN_PASSWORD', 'Password-1234'],
    ['COFACTOR_PUBLIC_URL', 'https://me:hunter2@cms.example.org/cms'],
    ['COFACTOR_REDIS_URL', 'https://me:hunter2@redis.example'],
    ['COFACTOR_REDIS_URL', 'redis.example:6379'],
  ])('a bad %s without showing it', (name, value) => {
    const { setting, message } = refusal({ [name]: value })
    expect(setting).toBe(name)
    expect(message).not.toContain(value)
    expect(message).not.toContain('hunter2')
    expect(message).toContain('; give ')
  })

  it.each([
    ['read,write', 'has "write"'],
    ['read,,sync', 'has ""'],
    ['read,preview', 'shows drafts to everybody'],
    ['none,read', 'has "none"'],
  ])('COFACTOR_ANONYMOUS_SCOPES=%s', (value, words) => {
    const { setting, message } = refusal({ COFACTOR_ANONYMOUS_SCOPES: value })
    expect(setting).toBe('COFACTOR_ANONYMOUS_SCOPES')
    expect(message).toContain(words)
    expect(message).toContain('; give some of read, sync, snapshot')
  })

  it('a missing secret in production once a database is shared', () => {
    const source = { NODE_ENV: 'production', DATABASE_URI: 'postgres://db/cofactor' }
    expect(refusal(source)).toMatchObject({ setting: 'PAYLOAD_SECRET' })
    expect(readEnv({ ...source, PAYLOAD_SECRET: strongSecret }).payloadSecret).toBe(strongSecret)
    expect(readEnv({ ...source, NODE_ENV: 'development' }).payloadSecret).toBeUndefined()
  })
})
