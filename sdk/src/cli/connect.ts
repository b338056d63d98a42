import process from 'node:process'
import { text } from 'node:stream/consumers'
import { readSettings } from '../settings.js'
import { createTransport } from '../transport/createTransport.js'
import { fetchOnce } from '../transport/fetchOnce.js'
import type { PlainRequest } from '../transport/fetchOnce.js'
import type { Send } from '../transport/createTransport.js'
import { UsageError } from './UsageError.js'
import type { Values } from './Command.js'

/** A server as commands ask it. */
export type Server = {
  readonly baseUrl: string
  readonly hasKey: boolean
  /** With retries, as the client asks. @throws CofactorError */
  readonly send: Send
  /** Once, with the key. */
  request(path: string, init?: PlainRequest): Promise<Response>
}

export const serverOptions = {
  url: { type: 'string' },
  'key-env': { type: 'string' },
  'key-stdin': { type: 'boolean' },
} as const

export const keyHelp = `  --key-env NAME    the environment variable that holds the API key; COFACTOR_KEY unless told otherwise
  --key-stdin       read the key from the standard input instead
                    A key is never an argument: arguments can be seen by every program on the machine, and stay
                    in the shell's history and in logs of builds.`

const readKey = async (values: Values): Promise<string | undefined> => {
  const { 'key-env': name, 'key-stdin': isPiped } = values
  if (isPiped === true) {
    const key = (await text(process.stdin)).trim()
    if (!key) throw new UsageError('--key-stdin was given, but nothing came on the standard input')
    return key
  }
  if (typeof name === 'string' && name.startsWith('cof_'))
    throw new UsageError('--key-env takes the name of an environment variable, not the key itself')
  const key = process.env[typeof name === 'string' ? name : 'COFACTOR_KEY']?.trim()
  if (typeof name === 'string' && !key) throw new UsageError(`The environment variable ${name} is not set`)
  return key || undefined
}

/** @throws UsageError when the address or the key can't be what they should be */
export const connect = async (
  values: Values,
  url: string | boolean | undefined = values.url,
): Promise<Server> => {
  if (typeof url !== 'string')
    throw new UsageError('--url is missing: the address of the server, without /v1')
  if (!/^https?:\/\/[^?#]+$/.test(url))
    throw new UsageError(`--url must be like https://content.example.org, but is ${url}`)
  const apiKey = await readKey(values)
  const settings = readSettings({ baseUrl: url.replace(/\/v1\/?$/, ''), apiKey, timeout: 60_000 })
  return {
    baseUrl: settings.baseUrl,
    hasKey: apiKey !== undefined,
    send: createTransport(settings),
    request: (path, init) => fetchOnce(settings, path, init),
  }
}
