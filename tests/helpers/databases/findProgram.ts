import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The full path of a program on the PATH. */
export const findProgram = (name: string): string | undefined =>
  searchPath()
    .map((folder) => join(folder, name))
    .find(isExecutable)

/** The first folder that holds all the programs: in Debian's place for Postgres, newest first, then on the PATH. */
export const findPostgresFolder = (): string | undefined =>
  [...debianPostgresFolders(), ...searchPath()].find((folder) =>
    ['initdb', 'postgres'].every((program) => isExecutable(join(folder, program))),
  )

const searchPath = (): string[] => (process.env.PATH ?? '').split(delimiter).filter(Boolean)

const debianPostgresFolders = (): string[] => {
  const root = '/usr/lib/postgresql'
  try {
    return readdirSync(root)
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => join(root, version, 'bin'))
  } catch {
    return []
  }
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
