import { parseArgs } from 'node:util'
import type { Command } from './Command.js'
import { diff } from './commands/diff.js'
import { doctor } from './commands/doctor.js'
import { snapshot } from './commands/snapshot.js'
import { types } from './commands/types.js'
import type { Output } from './Output.js'
import { ownVersion } from './ownVersion.js'
import { UsageError } from './UsageError.js'

const commands: Readonly<Record<string, Command>> = { snapshot, types, diff, doctor }

const help = (): string => `cofactor - takes cited nutrient knowledge from a Cofactor server into your build

Usage: cofactor <command> [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

cofactor <command> --help tells more. --version tells the version.
Exit codes: 0 done, 1 failed or found a problem, 2 called wrongly.`

const common = { help: { type: 'boolean', short: 'h' } } as const

const parse = (args: readonly string[], { options }: Command) => {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, ...common },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    // Never the value: somebody may have put a key there.
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error))
  }
}

const runCommand = async (name: string, args: readonly string[], output: Output): Promise<number> => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new UsageError(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}`)
  const { values, positionals } = parse(args, command)
  if (values.help === true) {
    output.out(command.help)
    return 0
  }
  if (positionals.length !== command.words)
    throw new UsageError(
      `"${name}" takes ${command.words} words besides its options, and was given ${positionals.length}`,
    )
  return command.run(readValues(values), positionals, output)
}

const readValues = (given: object): Record<string, string | boolean | undefined> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : value === true]),
  )

/** Runs the program with its arguments. @returns the exit code */
export const run = async ([name, ...args]: readonly string[], output: Output): Promise<number> => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(help())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    output.out(ownVersion())
    return 0
  }
  try {
    return await runCommand(name, args, output)
  } catch (error) {
    output.err(`cofactor: ${error instanceof Error ? error.message : String(error)}`)
    if (!(error instanceof UsageError)) return 1
    output.err(`Help: cofactor ${Object.hasOwn(commands, name) ? `${name} ` : ''}--help`)
    return 2
  }
}
