import { describe, expect, test } from 'vitest'
import { repeatOnConflict } from '../../../src/database/repeatOnConflict'

const conflict = () => Object.assign(new Error('WriteConflict'), { codeName: 'WriteConflict' })

/** Fails so many times and then says how often it was tried. */
const failing = (times: number, error: Error) => {
  let attempts = 0
  return async () => {
    attempts += 1
    if (attempts <= times) throw error
    return attempts
  }
}

describe('what lost a race', () => {
  test('is done anew until it goes through', async () => {
    expect(await repeatOnConflict(failing(3, conflict()), 10_000)).toBe(4)
  })

  test('fails with the reason once the patience is over', async () => {
    await expect(repeatOnConflict(failing(Infinity, conflict()), -1)).rejects.toThrow('WriteConflict')
  })

  test('is not done anew where it failed for another reason', async () => {
    await expect(repeatOnConflict(failing(1, new Error('Refused.')), 10_000)).rejects.toThrow('Refused.')
  })
})
