import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { hashSources } from '../../../src/cli/lib/hashSources.mjs'

let root: string

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cofactor-hash-'))
  write('src/a.ts', 'a')
  write('src/deep/b.ts', 'b')
  write('lock.json', '{}')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const sources = ['src', 'lock.json']

it('gives the same digest whatever the dates and the order of the paths', () => {
  const before = hashSources(root, sources)
  utimesSync(join(root, 'src/a.ts'), 1, 1)
  expect(hashSources(root, sources.toReversed())).toBe(before)
})

it.each([
  ['a changed file', () => write('src/deep/b.ts', 'B')],
  ['a new file', () => write('src/deep/c.ts', '')],
  ['a removed file', () => rmSync(join(root, 'src/deep/b.ts'))],
  [
    'text that moved from one file to another',
    () => {
      write('src/a.ts', '')
      write('src/deep/b.ts', 'ab')
    },
  ],
])('gives another digest after %s', (_name, change) => {
  const before = hashSources(root, sources)
  change()
  expect(hashSources(root, sources)).not.toBe(before)
})

it('changes when a path that was missing appears', () => {
  const before = hashSources(root, ['openapi.json'])
  write('openapi.json', '')
  expect(hashSources(root, ['openapi.json'])).not.toBe(before)
})

it.each(['src/node_modules/x.js', 'src/dist/x.js', 'src/admin/.next/BUILD_ID', 'src/left/out.ts'])(
  'passes over %s, which is built or excepted',
  (path) => {
    const before = hashSources(root, sources, ['src/left'])
    write(path, 'new')
    expect(hashSources(root, sources, ['src/left'])).toBe(before)
  },
)
