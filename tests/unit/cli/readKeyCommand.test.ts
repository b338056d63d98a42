import { describe, expect, test } from 'vitest'
import { KeyUsageError, readKeyCommand } from '../../../src/cli/lib/readKeyCommand'
import { createKey } from '../../../src/keys/keyFormat'

const now = new Date('2026-06-01T12:00:00Z')
const read = (line: string) => readKeyCommand(line.split(' ').filter(Boolean), now)

describe('what stands behind npm run key --', () => {
  test('is read with all that it may say', () => {
    const line =
      'create --name Clinic --scopes read,sync,read --origins https://A.example/,http://localhost:3000 --expires=2027-01-01 --requests-per-minute 60'
    expect(read(line)).toEqual({
      name: 'create',
      keyName: 'Clinic',
      scopes: ['read', 'sync'],
      origins: ['https://a.example', 'http://localhost:3000'],
      expiresAt: '2027-01-01T00:00:00.000Z',
      requestsPerMinute: 60,
    })
  })

  test('needs little', () => {
    expect(read('create --name Clinic --scopes preview')).toEqual({
      name: 'create',
      keyName: 'Clinic',
      scopes: ['preview'],
      origins: [],
    })
    expect(read('list')).toEqual({ name: 'list' })
    expect(read('revoke abcdEF12')).toEqual({ name: 'revoke', prefix: 'abcdEF12' })
    expect(read('revoke cof_abcdEF12')).toEqual({ name: 'revoke', prefix: 'abcdEF12' })
    expect(read('rotate abcdEF12')).toEqual({ name: 'rotate', prefix: 'abcdEF12', graceHours: 24 })
    expect(read('rotate abcdEF12 --grace-hours 0')).toMatchObject({ graceHours: 0 })
    expect(read('create --name N --scopes read --expires 2026-06-01T12:01Z')).toMatchObject({
      expiresAt: '2026-06-01T12:01:00.000Z',
    })
  })

  test.each([
    ['', 'Use one of'],
    ['make', 'There is no "make"'],
    ['create', '--name is missing'],
    ['create --name', '--name needs a value'],
    ['create --name --scopes read', '--name needs a value'],
    [`create --name ${'x'.repeat(121)} --scopes read`, 'has 121 characters'],
    ['create --name N', '--scopes is missing'],
    ['create --name N --scopes', '--scopes needs a value'],
    ['create --name N --scopes read,', '--scopes has ""'],
    ['create --name N --scopes Read', '--scopes has "Read"'],
    ['create --name N --scopes read --scopes sync', '--scopes is given twice'],
    ['create --name N --scope read', '"--scope" is not understood here'],
    ['create N --scopes read', '"N" is not understood here'],
    [
      'create --name N --scopes read --origins https://a.example/path',
      '"https://a.example/path", which is no origin',
    ],
    ['create --name N --scopes read --origins a.example', '"a.example", which is no origin'],
    ['create --name N --scopes read --origins *', '"*", which is no origin'],
    ['create --name N --scopes read --origins https://user@a.example', 'which is no origin'],
    ['create --name N --scopes read --expires tomorrow', '--expires is "tomorrow"'],
    ['create --name N --scopes read --expires 2027-02-30', '--expires is "2027-02-30"'],
    ['create --name N --scopes read --expires 2026-06-01', 'which has passed'],
    ['create --name N --scopes read --expires 01/02/2027', '--expires is "01/02/2027"'],
    ['create --name N --scopes read --requests-per-minute 0', 'from 1 to 1000000'],
    ['create --name N --scopes read --requests-per-minute 1e3', 'from 1 to 1000000'],
    ['list everything', '"everything" is not understood here'],
    ['revoke', 'Say which key'],
    ['revoke abc', 'Say which key'],
    ['revoke abcdEF12 now', '"now" is not understood here'],
    ['rotate abcdEF12 --grace-hours 721', 'from 0 to 720'],
    ['rotate abcdEF12 --grace-hours', '--grace-hours needs a value'],
  ])('“%s” is refused and told why', (line, words) => {
    expect(() => read(line)).toThrow(KeyUsageError)
    expect(() => read(line)).toThrow(words)
  })

  test('is never a whole key, which would be shown again', () => {
    const { key } = createKey()
    for (const command of ['revoke', 'rotate']) {
      expect(() => read(`${command} ${key}`)).toThrow('never the whole key')
      expect(() => read(`${command} ${key}`)).not.toThrow(key)
    }
  })
})
