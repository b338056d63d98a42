import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { bareEnvironment } from '../../helpers/bareEnvironment'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Ends before anything starts, because each of the settings given is wrong. */
const start = (settings: Record<string, string>) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/start.mjs'], {
    cwd: root,
    env: { ...bareEnvironment(), PORT: '0', COFACTOR_DATA_DIR: dataDir, ...settings },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stderr }
}

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cofactor-start-'))
})

afterEach(() => {
  rmSync(dataDir, { recursive: true })
})

describe('npm start says in one line and without a stack', { timeout: 90_000 }, () => {
  it('that PORT is no port', () => {
    expect(start({ PORT: 'abc' })).toEqual({
      status: 1,
      stderr: 'PORT is "abc"; give a whole number from 0 to 65535, such as 3000.\n',
    })
  })

  it('that the port is taken, and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { status, stderr } = start({ PORT: String(port), HOST: '127.0.0.1' })
    other.close()
    expect(status).toBe(1)
    expect(stderr).toBe(
      `PORT ${port} is in use by another program; stop that one or choose another port, such as PORT=${port + 1} npm start.\n`,
    )
  })

  it('that the data folder cannot be written to', () => {
    const file = join(dataDir, 'file')
    writeFileSync(file, '')
    const { status, stderr } = start({ COFACTOR_DATA_DIR: join(file, 'data') })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^COFACTOR_DATA_DIR is ".+", which cannot be written to \(ENOTDIR\); give .+\.\n$/)
  })

  it('that the secret is weak, without showing it', () => {
    const { status, stderr } = start({ PAYLOAD_SECRET: 'hunter2' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^PAYLOAD_SECRET has only 7 characters; give .+\n$/)
    expect(stderr).not.toContain('hunter2')
  })

  it('that the database address is wrong', () => {
    const secret = { PAYLOAD_SECRET: 'f3b1c97a5d2e48806b7c1a9d4e5f6071' }
    const { status, stderr } = start({ ...secret, DATABASE_URI: 'mysql://host/name' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^DATABASE_URI .+\n$/)
  })
})
