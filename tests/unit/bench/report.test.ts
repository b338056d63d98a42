import { describe, expect, test } from 'vitest'
import { median, percentile } from '../../../bench/lab/median'
import { readOptions } from '../../../bench/lab/readOptions'
import { runBenches } from '../../../bench/lab/runBenches'
import type { Bench, Figure, Lab } from '../../../bench/lab/types'
import { readSeconds } from '../../../bench/lab/waitForRest'
import { readResult } from '../../../bench/load/wrk'
import { benchmarksPage } from '../../../bench/report/benchmarksPage'
import { latestJson } from '../../../bench/report/latestJson'
import { textTable } from '../../../bench/report/textTable'
import { cellsOf } from '../../../bench/report/words'

const hot: Figure = {
  name: 'hot-get',
  value: 12_345.678,
  unit: 'requests/s',
  ratio: 0.91234,
  against: 'bare node:http (13532)',
  target: '≥ 0.85 ×',
  isMet: true,
}
const br: Figure = { name: 'hot-get-br', value: 5.5, unit: 'ms', note: 'compressed | small' }

describe('options', () => {
  test('are three rounds of five seconds of everything when none is given', () => {
    const options = readOptions([])
    expect(options).toMatchObject({ rounds: 3, seconds: 5, connections: 32 })
    expect(options.benches.length).toBeGreaterThan(5)
  })

  test('choose benches by the beginnings of their names', () => {
    const { benches, rounds } = readOptions(['hot-get', 'list', '--rounds', '1'])
    expect(benches.map(({ name }) => name)).toEqual(['hot-get', 'list-filtered'])
    expect(rounds).toBe(1)
  })

  test.each([
    [['cold-get'], 'There is no bench "cold-get".'],
    [['--rounds', 'many'], '--rounds is "many" and has to be a whole number from 1 up.'],
    [['--seconds', '0'], '--seconds is "0" and has to be a whole number from 1 up.'],
    [['--forever'], "Unknown option '--forever'"],
  ])('%j are refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})

describe('a median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  test('has 95 per cent of values below the 95th percentile', () => {
    const values = Array.from({ length: 100 }, (_value, index) => index + 1)
    expect(percentile(values, 95)).toBe(95)
  })
})

test('what wrk printed is read, and nothing else taken for it', () => {
  const stdout =
    'Running 5s test\n\nBENCH {"requests":500,"microseconds":2500000,"p50":800,"p99":4200,"failed":3}\n'
  expect(readResult(stdout)).toEqual({ perSecond: 200, p50: 0.8, p99: 4.2, requests: 500, failed: 3 })
  expect(() => readResult('unable to connect')).toThrow('unable to connect')
})

test.each([
  ['00:00:07', 7],
  ['   1:02.50', 62.5],
  ['2-01:00:00', 176_400],
])('%s of processor time is %d seconds', (text, seconds) => {
  expect(readSeconds(text)).toBe(seconds)
})

describe('the report', () => {
  test('says of a figure its value, what it is beside, and whether that is enough', () => {
    expect(cellsOf(hot)).toEqual([
      'hot-get',
      '12,346 requests/s',
      '0.912 × bare node:http (13532)',
      '≥ 0.85 ×',
      'yes',
    ])
    expect(cellsOf(br)).toEqual(['hot-get-br', '5.5 ms', '', '', ''])
  })

  test('has columns in a terminal', () => {
    expect(
      textTable(
        ['a', 'b'],
        [
          ['long', 'x'],
          ['s', ''],
        ],
      ),
    ).toBe('a     b\nlong  x\ns')
  })

  test('is an array for programs, with null for what a figure does not have', () => {
    expect(JSON.parse(latestJson([hot, br]))).toEqual([
      {
        name: 'hot-get',
        value: 12_346,
        unit: 'requests/s',
        ratio: 0.91234,
        against: 'bare node:http (13532)',
        target: '≥ 0.85 ×',
        met: true,
        note: null,
      },
      expect.objectContaining({ name: 'hot-get-br', ratio: null, against: null, met: null }),
    ])
  })

  test('names the machine on its page and keeps notes apart from the table', () => {
    const page = benchmarksPage({
      machine: [['Node', 'v20']],
      figures: [hot, br],
      rounds: 3,
      seconds: 5,
      connections: 32,
    })
    expect(page).toContain('| Node | v20 |')
    expect(page).toContain(
      '| hot-get | 12,346 requests/s | 0.912 × bare node:http (13532) | ≥ 0.85 × | yes |',
    )
    expect(page).toContain('- **hot-get-br**: compressed | small.')
  })
})

test('benches run in order, and each is told how long is left', async () => {
  const lab = { rounds: 2, seconds: 3 }
  const bench = (name: string): Bench => ({
    name,
    title: name,
    seconds: ({ rounds, seconds }) => rounds * seconds,
    run: async () => [{ ...br, name }],
  })
  const told: (string | number)[] = []
  // @ts-expect-error -- these benches use nothing else of a lab
  const whole: Lab = lab
  const figures = await runBenches([bench('first'), bench('second')], whole, {
    begin: (title, left) => told.push(title, left > 0 || title === 'second' ? 'later' : left),
    end: (found) => told.push(found.length),
  })
  expect(figures.map(({ name }) => name)).toEqual(['first', 'second'])
  expect(told).toEqual(['first', 'later', 1, 'second', 'later', 1])
})
