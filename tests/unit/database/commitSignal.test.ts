import { expect, test, vi } from 'vitest'

import { onCommit, signalCommit } from '../../../src/database/commitSignal'

test('each listener hears each commit until it unsubscribes, also one that subscribed twice', () => {
  const heard: string[] = []
  const listener = () => void heard.push('twice')
  const stops = [onCommit(listener), onCommit(listener), onCommit(() => void heard.push('once'))]
  signalCommit()
  expect(heard).toEqual(['twice', 'twice', 'once'])
  stops[0]?.()
  stops[0]?.()
  signalCommit()
  expect(heard).toEqual(['twice', 'twice', 'once', 'twice', 'once'])
  stops.forEach((stop) => stop())
  signalCommit()
  expect(heard).toHaveLength(5)
})

test('a second copy of the module, as a bundle has, is heard by the first', async () => {
  const heard: string[] = []
  const stop = onCommit(() => void heard.push('commit'))
  vi.resetModules()
  const copy = await import('../../../src/database/commitSignal')
  expect(copy.signalCommit).not.toBe(signalCommit)
  copy.signalCommit()
  stop()
  expect(heard).toEqual(['commit'])
})
