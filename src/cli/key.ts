import { getPayload } from 'payload'
import { ensureDataDir, isSettingsError, readEnv } from '../env'
import { createKeyFor, listKeys, replaceKey, revokeKey } from './lib/keyCommands'
import { KeyUsageError, readKeyCommand, type KeyCommand } from './lib/readKeyCommand'

/** `npm run key`: makes, lists, revokes and replaces the keys of partners, beside a running server or without one. */
const run = async (command: KeyCommand): Promise<string> => {
  ensureDataDir(readEnv().dataDir)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  try {
    switch (command.name) {
      case 'create':
        return await createKeyFor(payload, command)
      case 'list':
        return await listKeys(payload)
      case 'revoke':
        return await revokeKey(payload, command.prefix)
      case 'rotate':
        return await replaceKey(payload, command)
    }
  } finally {
    await payload.destroy()
  }
}

const main = async (): Promise<string> => run(readKeyCommand(process.argv.slice(2), new Date()))

main().then(
  (outcome) => {
    console.log(outcome)
    process.exit(0)
  },
  (error: unknown) => {
    const isExpected = error instanceof KeyUsageError || isSettingsError(error)
    console.error(isExpected ? error.message : error)
    process.exit(1)
  },
)
