import { describe, expect, it } from 'vitest'

import { closingLine, countRun, sumUp } from '../../../src/cli/lib/testResults.mjs'

const report = (
  counts: { passed?: number; failed?: number; pending?: number; todo?: number },
  files: { status: string; assertionResults: { status: string }[] }[] = [],
) => ({
  numPassedTests: counts.passed ?? 0,
  numFailedTests: counts.failed ?? 0,
  numPendingTests: counts.pending ?? 0,
  numTodoTests: counts.todo ?? 0,
  testResults: files,
})

describe('countRun', () => {
  it('takes over what the report counts', () => {
    const counts = countRun(report({ passed: 7, failed: 2, pending: 1, todo: 3 }), 1)
    expect(counts).toEqual({ passed: 7, failed: 2, skipped: 4 })
  })

  it.each([
    ['a run that wrote no report', undefined, 0],
    ['a run that executed no test', report({}), 0],
    ['a run that only skipped', report({ pending: 4 }), 0],
    ['an error outside of any test', report({ passed: 9 }), 1],
    [
      'a file that broke before its first test',
      report({ passed: 9 }, [{ status: 'failed', assertionResults: [] }]),
      1,
    ],
  ])('counts %s as one failure', (_name, given, exitCode) => {
    expect(countRun(given, exitCode).failed).toBe(1)
  })

  it('does not count a failed test again for its file', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
    expect(countRun(report({ passed: 1, failed: 1 }, [file]), 1).failed).toBe(1)
  })
})

describe('the closing line', () => {
  it('sums up all runs', () => {
    const runs = [
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 2 },
    ]
    expect(closingLine(sumUp(runs))).toBe('7 passed, 1 failed, 2 skipped')
  })

  it('names what was skipped only where something was', () => {
    expect(closingLine(sumUp([{ passed: 1, failed: 0, skipped: 0 }]))).toBe('1 passed, 0 failed')
  })
})
