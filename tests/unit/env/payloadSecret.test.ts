import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ensureDataDir, payloadSecret } from '../../../src/env'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cofactor-env-'))
})

afterEach(() => {
  rmSync(dataDir, { recursive: true })
})

describe('payloadSecret', () => {
  it('uses a given secret and keeps nothing on disk', () => {
    expect(payloadSecret({ dataDir, payloadSecret: 'given' })).toBe('given')
    expect(readdirSync(dataDir)).toEqual([])
  })

  it('makes one secret, keeps it for the owner only and gives it again', () => {
    const nested = join(dataDir, 'not', 'there', 'yet')
    const first = payloadSecret({ dataDir: nested })
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(payloadSecret({ dataDir: nested })).toBe(first)
    expect(readdirSync(nested)).toEqual(['secret'])
    expect(statSync(join(nested, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('refuses a damaged kept secret and leaves it for the operator to look at', () => {
    writeFileSync(join(dataDir, 'secret'), 'half a secr')
    expect(() => payloadSecret({ dataDir })).toThrow(/^PAYLOAD_SECRET is not given and the one kept at /)
    expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe('half a secr')
  })
})

describe('ensureDataDir', () => {
  it('creates the folder and leaves nothing in it', () => {
    const created = join(dataDir, 'a', 'b')
    ensureDataDir(created)
    expect(readdirSync(created)).toEqual([])
  })

  it('answers where a file system refuses to create folders by saying that they do not exist', () => {
    expect(() => ensureDataDir('/proc/cofactor/data')).toThrow(
      /^COFACTOR_DATA_DIR is .+ \([A-Z]+\); give a folder/,
    )
  })

  it('names the variable and the folder when a file stands in its place', () => {
    const file = join(dataDir, 'file')
    writeFileSync(file, '')
    chmodSync(file, 0o400)
    expect(() => ensureDataDir(join(file, 'data'))).toThrow(
      `COFACTOR_DATA_DIR is "${join(file, 'data')}", which cannot be written to (ENOTDIR); give a folder`,
    )
  })
})
