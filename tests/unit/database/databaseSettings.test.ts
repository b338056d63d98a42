import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readDatabaseUri, type DatabaseSettings } from '../../../src/database/databaseSettings'

const development = { dataDir: '/srv/data', production: false }
const production = { dataDir: '/srv/data', production: true }

describe('readDatabaseUri', () => {
  const accepted: { given: string | undefined; want: DatabaseSettings }[] = [
    { given: undefined, want: { kind: 'sqlite', url: 'file:/srv/data/cofactor.db', transactions: true } },
    { given: '  ', want: { kind: 'sqlite', url: 'file:/srv/data/cofactor.db', transactions: true } },
    { given: 'file:./x.db', want: { kind: 'sqlite', url: 'file:./x.db', transactions: true } },
    {
      given: 'mongodb://a:1,b:2/name?w=majority&replicaSet=rs0',
      want: {
        kind: 'mongodb',
        url: 'mongodb://a:1,b:2/name?w=majority&replicaSet=rs0',
        transactions: true,
      },
    },
    {
      given: 'mongodb+srv://u:p@cluster.example/name',
      want: { kind: 'mongodb', url: 'mongodb+srv://u:p@cluster.example/name', transactions: true },
    },
    {
      given: 'postgresql://u:p@host:5432/name',
      want: { kind: 'postgres', url: 'postgresql://u:p@host:5432/name', transactions: true },
    },
  ]

  test.each(accepted)('reads $given in production and elsewhere', ({ given, want }) => {
    expect(readDatabaseUri(given, production)).toEqual(want)
    expect(readDatabaseUri(given, development)).toEqual(want)
  })

  test('a data folder with spaces, percent signs, marks of a query or of a fragment stays one path', () => {
    const { url } = readDatabaseUri(undefined, { dataDir: '/a b/50%/what?/#1', production: false })
    expect(url).toBe('file:/a%20b/50%25/what%3F/%231/cofactor.db')
  })

  test('MongoDB without a replica set is refused in production and marked elsewhere', () => {
    const uri = 'mongodb://host/name'
    expect(readDatabaseUri(uri, development)).toEqual({ kind: 'mongodb', url: uri, transactions: false })
    expect(() => readDatabaseUri(uri, production)).toThrow(
      /^DATABASE_URI is a mongodb:\/\/ address without replicaSet: Payload silently turns transactions off there.*; add \?replicaSet=NAME/,
    )
  })

  test.each([
    ['mysql://host/name', 'DATABASE_URI has the unknown scheme "mysql:"'],
    ['./data.db', 'DATABASE_URI has no scheme'],
    ['file:', 'DATABASE_URI does not name a file'],
    ['file::memory:', 'DATABASE_URI does not name a file'],
    ['mongodb://host/?replicaSet=rs0', 'DATABASE_URI names no MongoDB database'],
    ['mongodb:///name?replicaSet=rs0', 'DATABASE_URI names no MongoDB host'],
    ['mongodb://host/name?replicaSet=', 'DATABASE_URI is a mongodb:// address without replicaSet'],
    ['postgres://host', 'DATABASE_URI is not a complete Postgres address'],
    ['postgres://u:p#a@host/name', 'DATABASE_URI is not a complete Postgres address'],
  ])('refuses %s', (uri, message) => {
    expect(() => readDatabaseUri(uri, production)).toThrow(message)
  })

  test('no refusal repeats a password', () => {
    const schemes = fc.constantFrom('mysql://', 'mongodb://', 'postgres://', 'redis://', 'x', '')
    const rest = fc.constantFrom('@host', '@host/', '@/name', '@host/name', '@[bad/name', '')
    fc.assert(
      fc.property(schemes, rest, (scheme, end) => {
        try {
          readDatabaseUri(`${scheme}user:s3cr3t-word${end}`, production)
        } catch (error) {
          expect(String(error)).not.toContain('s3cr3t-word')
        }
      }),
    )
  })
})
