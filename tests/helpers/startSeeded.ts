import { fileURLToPath } from 'node:url'
import { readSeed } from '../../src/seed/readSeed'
import { seedContent } from '../../src/seed/seedContent'
import { startCofactor, type Cofactor } from './startCofactor'

const seedFolder = fileURLToPath(new URL('../../src/seed/data', import.meta.url))

/** The whole product with the whole starter knowledge, as a first start leaves it. Takes about a minute. */
export const startSeeded = async (): Promise<Cofactor> => {
  const cofactor = await startCofactor()
  const { payload, model } = cofactor
  await seedContent({ payload, model, batches: await readSeed(seedFolder) })
  await cofactor.catchUp()
  return cofactor
}
