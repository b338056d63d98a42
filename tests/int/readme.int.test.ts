import { afterAll, beforeAll, describe } from 'vitest'
import { startSeeded } from '../helpers/startSeeded'
import type { Cofactor } from '../helpers/startCofactor'
import { outputCases } from './readme/outputCases'
import { passwordCases } from './readme/passwordCases'
import { requestCases } from './readme/requestCases'
import { starterCases } from './readme/starterCases'

let started: Cofactor
const cofactor = (): Cofactor => started

beforeAll(async () => {
  started = await startSeeded()
}, 600_000)

afterAll(() => started?.stop())

describe('the starter knowledge', () => starterCases(cofactor))
describe('the documentation', () => {
  outputCases(cofactor)
  requestCases(cofactor)
  passwordCases(cofactor)
})
