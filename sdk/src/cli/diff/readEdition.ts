import { readFile, stat } from 'node:fs/promises'
import { openSnapshot } from '../../store/openSnapshot.js'
import type { Edition } from '../../store/Edition.js'
import type { Values } from '../Command.js'
import { connect } from '../connect.js'
import { plainFileOf, readManifest } from '../readManifest.js'
import { readBundle } from '../snapshot/bundle.js'
import { UsageError } from '../UsageError.js'

const readServer = async (url: string, values: Values): Promise<Edition> => {
  const server = await connect(values, url)
  const locale = typeof values.locale === 'string' ? values.locale : undefined
  const { sha256 } = plainFileOf(await readManifest(server, locale))
  const query = locale === undefined ? '' : `?locale=${encodeURIComponent(locale)}`
  const { body: text } = await server.send(`/v1/snapshot${query}`, {})
  return openSnapshot({ text, sha256 })()
}

/** An edition from where a word says: an address, a folder that `cofactor snapshot` wrote, or a file of the server. */
export const readEdition = async (word: string, values: Values): Promise<Edition> => {
  if (/^https?:/.test(word)) return readServer(word, values)
  const found = await stat(word).catch(() => undefined)
  if (!found) throw new UsageError(`There is no file or folder "${word}", and it is no address`)
  if (!found.isDirectory()) return openSnapshot({ text: await readFile(word, 'utf8') })()
  const bundle = await readBundle(word)
  if (!bundle)
    throw new UsageError(`In "${word}" is no whole snapshot.js: run cofactor snapshot --out ${word}`)
  return openSnapshot(bundle)()
}
