import { describe, expect, it } from 'vitest'

import { findChromium } from '../../../src/cli/lib/findChromium.mjs'
import { isNodeRecentEnough } from '../../../src/cli/lib/nodeVersion.mjs'
import { progressLine } from '../../../src/cli/lib/progress.mjs'
import { chooseSuites } from '../../../src/cli/lib/suites.mjs'
import packageJson from '../../../package.json'

describe('isNodeRecentEnough', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.20.4', false],
  ])('answers for Node %s: %s', (version, wanted) => {
    expect(isNodeRecentEnough(version)).toBe(wanted)
  })

  it('asks for what package.json asks for', () => {
    const [, lowest = ''] = /^>=(.+)$/.exec(packageJson.engines.node) ?? []
    expect(isNodeRecentEnough(`${lowest}.0`)).toBe(true)
    expect(isNodeRecentEnough('20.18.0', lowest)).toBe(false)
  })
})

describe('progressLine', () => {
  it('tells what is left when the step has been timed before', () => {
    expect(progressLine('Building', 12, 40)).toBe('Building … 12 s, about 28 s left')
  })

  it('promises nothing without a time to go by, nor once that time has passed', () => {
    expect(progressLine('Building', 12)).toBe('Building … 12 s')
    expect(progressLine('Building', 41, 40)).toBe('Building … 41 s')
  })
})

describe('chooseSuites', () => {
  const names = (asked: string[]) => chooseSuites(asked).map(({ name }: { name: string }) => name)

  it('takes all suites when none is named', () => {
    expect(names([])).toContain('unit')
    expect(names([]).at(-1)).toBe('e2e')
  })

  it('takes a project with all its databases, or one of them', () => {
    expect(names(['int'])).toEqual(['int:sqlite', 'int:mongodb', 'int:postgres'])
    expect(names(['int:postgres', 'unit'])).toEqual(['unit', 'int:postgres'])
  })

  it('refuses an unknown name and lists the known ones', () => {
    expect(() => names(['units'])).toThrow(/^There is no test suite "units"; give one or more of unit, /)
  })
})

describe('findChromium', () => {
  const only = (path: string) => (candidate: string) => candidate === path

  it('finds the browser in its usual place or on the PATH', () => {
    expect(findChromium({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium')
    expect(findChromium({ PATH: '/bin:/opt/bin' }, only('/opt/bin/google-chrome'))).toBe(
      '/opt/bin/google-chrome',
    )
  })

  it('takes CHROMIUM_PATH alone where it is given', () => {
    expect(findChromium({ CHROMIUM_PATH: '/my/browser' }, only('/my/browser'))).toBe('/my/browser')
    expect(findChromium({ CHROMIUM_PATH: '/gone' }, only('/usr/bin/chromium'))).toBeUndefined()
  })
})
