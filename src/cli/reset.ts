import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'

import { readDatabaseUri, type DatabaseSettings } from '../database/databaseSettings'
import { DatabaseInUseError, emptyDatabase } from '../database/emptyDatabase'
import { sqlitePath } from '../database/sqlitePath'
import { isSettingsError, readEnv } from '../env'

/** `npm run reset`: throws the content away, so that the next start begins with the starter knowledge again. */
const reset = async (): Promise<string> => {
  const { databaseUri, dataDir, mode } = readEnv()
  const database = readDatabaseUri(databaseUri, { dataDir, production: mode === 'production' })
  const isFile = database.kind === 'sqlite'
  if (isFile && !existsSync(sqlitePath(database.url)))
    return `There is no ${sqlitePath(database.url)}: nothing to do.`
  if (!process.argv.includes('--yes')) await confirm(database)
  await emptyDatabase(database)
  return `Removed ${describe(database)}. The next start makes a new one with the starter knowledge.`
}

/** Never the address itself, which may hold a password. */
const describe = ({ kind, url }: DatabaseSettings): string =>
  kind === 'sqlite' ? sqlitePath(url) : `everything in the ${kind} database of DATABASE_URI`

class NotConfirmedError extends Error {
  override readonly name = 'NotConfirmedError'
}

const confirm = async (database: DatabaseSettings): Promise<void> => {
  const what = describe(database)
  if (database.kind !== 'sqlite') {
    throw new NotConfirmedError(`This removes ${what}. To do so: npm run reset -- --yes`)
  }
  if (!process.stdin.isTTY) {
    throw new NotConfirmedError(
      `This removes ${what}, with all content and users. To do so: npm run reset -- --yes`,
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Remove ${what}, with all content and users? Type yes: `)
  terminal.close()
  if (answer.trim().toLowerCase() !== 'yes') throw new NotConfirmedError('Nothing was removed.')
}

const explain = (error: unknown): unknown => {
  if (error instanceof DatabaseInUseError) return `${error.message}; stop the server first.`
  return error instanceof NotConfirmedError || isSettingsError(error) ? error.message : error
}

reset().then(
  (outcome) => {
    console.log(outcome)
    process.exit(0)
  },
  (error: unknown) => {
    console.error(explain(error))
    process.exit(1)
  },
)
