import { parseArgs } from 'node:util'
import { CommandError } from '../../src/cli/lib/CommandError.mjs'
import { benches } from './benches'
import type { Bench } from './types'

export type Options = {
  readonly benches: readonly Bench[]
  readonly rounds: number
  /** Seconds of one round of load. */
  readonly seconds: number
  readonly connections: number
  readonly warmUp: number
}

export const usage = `npm run bench [-- name…] [-- --rounds 3] [-- --seconds 5]

Names, or beginnings of names: ${benches.map(({ name }) => name).join(', ')}`

/** @throws CommandError naming what cannot be understood and what could be. */
export const readOptions = (args: readonly string[]): Options => {
  const { values, positionals } = parse(args)
  return {
    benches: choose(positionals),
    rounds: count('rounds', values.rounds),
    seconds: count('seconds', values.seconds),
    connections: 32,
    warmUp: 2,
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '3' },
        seconds: { type: 'string', default: '5' },
      },
    })
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

const choose = (names: readonly string[]): readonly Bench[] => {
  const unknown = names.find((name) => !benches.some((bench) => bench.name.startsWith(name)))
  if (unknown !== undefined) throw new CommandError(`There is no bench "${unknown}".\n\n${usage}`)
  return names.length === 0
    ? benches
    : benches.filter((bench) => names.some((name) => bench.name.startsWith(name)))
}

const count = (name: string, text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new CommandError(`--${name} is "${text}" and has to be a whole number from 1 up.`)
}
