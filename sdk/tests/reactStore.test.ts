import { expect, test } from 'vitest'
import { createClient } from '../src/index.js'
import { createStore } from '../src/react/createStore.js'
import type { CofactorState, Read } from '../src/react/reads.js'

const client = createClient({ baseUrl: 'https://content.example.org' })

const readOf = (key: string): Read<unknown> => ({
  key,
  run: () => Promise.resolve({ data: key }),
  is: (kept): kept is unknown => kept !== undefined,
})

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('of answers that nobody shows the latest are kept, and of those that are shown all', async () => {
  const state: CofactorState = {}
  const store = createStore(client, state)
  const shown = store.subscribe(readOf('shown'), () => undefined)
  for (let index = 0; index < 300; index += 1) {
    const leave = store.subscribe(readOf(`read ${index}`), () => undefined)
    await store.load(readOf(`read ${index}`))
    leave()
  }
  await later()
  expect(Object.keys(state)).toHaveLength(200)
  expect(store.peek('shown').answer).toEqual({ data: 'shown' })
  expect(state['read 299']).toEqual({ data: 'read 299' })
  expect(state['read 0']).toBeUndefined()
  shown()
})
