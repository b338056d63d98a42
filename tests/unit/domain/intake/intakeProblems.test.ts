import { describe, expect, test } from 'vitest'
import { intakeProblems, type IntakeForRules } from '../../../../src/domain/intake/intakeProblems'

const sound: IntakeForRules = {
  kind: 'UL',
  authority: 'nasem',
  value: 350,
  unit: 'mg',
  ulScope: 'supplements-only',
  sex: 'female',
  ageMinMonths: 228,
  ageMaxMonths: 371,
  reproductiveState: 'none',
}

describe('a reference intake about to be published', () => {
  test.each<[string, Partial<IntakeForRules>]>([
    ['an upper level with its scope', {}],
    ['an RDA without scope', { kind: 'RDA', ulScope: undefined }],
    ['an RDA that once was an upper level', { kind: 'RDA' }],
    ['no upper age', { ageMaxMonths: undefined }],
    ['one month', { ageMinMonths: 7, ageMaxMonths: 7 }],
    ['all of life', { ageMinMonths: 0, ageMaxMonths: 1560 }],
    ['pregnancy', { reproductiveState: 'pregnancy' }],
    ['a very small value', { value: 0.01 }],
    ['micrograms', { unit: 'ug' }],
    ['energy', { unit: 'kcal' }],
    ['no unit known', { unit: undefined, authority: undefined }],
    ['a CDRR of NASEM', { kind: 'CDRR', ulScope: undefined }],
    ['a Daily Value of the FDA', { kind: 'DV', authority: 'fda' }],
    ['a PRI of EFSA', { kind: 'PRI', authority: 'efsa' }],
    ['an upper level of EFSA', { authority: 'efsa' }],
  ])('is fine: %s', (_, change) => {
    expect(intakeProblems({ ...sound, ...change })).toEqual([])
  })

  test.each<[string, Partial<IntakeForRules>, string, RegExp]>([
    ['an upper level without scope', { ulScope: undefined }, 'ulScope', /needs its scope/],
    ['no value', { value: undefined }, 'value', /needs a value above zero/],
    ['zero', { value: 0 }, 'value', /above zero; leave the document out/],
    ['less than zero', { value: -1 }, 'value', /above zero/],
    ['not a number', { value: Number.NaN }, 'value', /above zero/],
    ['a concentration', { unit: 'mmol/L' }, 'unit', /cannot be in mmol\/L/],
    ['a duration', { unit: 'h' }, 'unit', /cannot be in h;/],
    [
      'ages the wrong way round',
      { ageMinMonths: 371, ageMaxMonths: 228 },
      'ageMaxMonths',
      /ends at 228 months, before it starts at 371/,
    ],
    ['half a month', { ageMinMonths: 0.5 }, 'ageMinMonths', /whole number of months from 0 to 1560, not 0.5/],
    ['before birth', { ageMinMonths: -1 }, 'ageMinMonths', /not -1/],
    ['years beyond any life', { ageMaxMonths: 2000 }, 'ageMaxMonths', /not 2000/],
    [
      'pregnant males',
      { sex: 'male', reproductiveState: 'pregnancy' },
      'sex',
      /for pregnancy is for females/,
    ],
    [
      'lactating males',
      { sex: 'male', reproductiveState: 'lactation' },
      'sex',
      /for lactation is for females/,
    ],
    [
      'a CDRR of EFSA',
      { kind: 'CDRR', authority: 'efsa' },
      'authority',
      /A CDRR is set by NASEM, not by EFSA/,
    ],
    ['a Daily Value of NASEM', { kind: 'DV' }, 'authority', /A DV is set by FDA, not by NASEM/],
    ['a PRI of SACN', { kind: 'PRI', authority: 'sacn' }, 'authority', /A PRI is set by EFSA/],
  ])('is refused: %s', (_, change, path, message) => {
    expect(intakeProblems({ ...sound, ...change })).toEqual([
      { path, message: expect.stringMatching(message) },
    ])
  })

  test('hears of all its problems at once', () => {
    expect(intakeProblems({ kind: 'UL', ageMinMonths: 2, ageMaxMonths: 1 }).map(({ path }) => path)).toEqual([
      'value',
      'ulScope',
      'ageMaxMonths',
    ])
  })
})
