import { cpus, release, totalmem, type } from 'node:os'
import { isPinning } from '../lab/pinned'
import type { LoadGenerator } from '../load/types'

/** Where and with what figures were measured, in pairs of name and value. */
export const describeMachine = (
  generator: Pick<LoadGenerator, 'name' | 'version'>,
  when: Date = new Date(),
): readonly (readonly [name: string, value: string])[] => [
  ['Date', when.toISOString().slice(0, 10)],
  ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} of them`],
  ['Memory', `${Math.round(totalmem() / 1e9)} GB`],
  ['System', `${type()} ${release()}`],
  ['Node', process.version],
  ['Load', `${generator.name} ${generator.version}, on the same machine`],
  ['Processors shared out', isPinning() ? 'one for the servers, one for the load' : 'no'],
]
