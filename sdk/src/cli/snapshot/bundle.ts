import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord } from '../../isRecord.js'
import { parseJson } from '../../parseJson.js'
import type { Edition } from '../../store/Edition.js'
import { openSnapshot, type Snapshot } from '../../store/openSnapshot.js'

export const bundleFile = 'snapshot.js'

const head =
  '/** Written by `cofactor snapshot`, do not edit: the text and its checksum belong together. */\n'

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

const isSnapshot = (value: unknown): value is Snapshot => isRecord(value) && typeof value.text === 'string'

/** The snapshot in a module that `writeBundle` wrote; `undefined` when there is none, or it is another's file. */
export const readBundle = async (folder: string): Promise<Snapshot | undefined> => {
  const code = await readFile(join(folder, bundleFile), 'utf8').catch(() => '')
  const value = parseJson(code.slice(code.indexOf('{')))
  return isSnapshot(value) && value.sha256 === sha256Of(value.text) ? value : undefined
}

const quoted = (text: string): string => `'${text}'`

const typesOf = ({ documents, revision, locale }: Edition, takenAt: string): string => {
  const slugs = new Map<string, string[]>()
  for (const { type, slug } of documents) slugs.set(type, [...(slugs.get(type) ?? []), slug])
  const lines = [...slugs].map(([type, of]) => `  ${quoted(type)}: ${of.sort().map(quoted).join(' | ')}`)
  return `${head}import type { Snapshot } from '@cofactor/sdk/store'

/** Revision ${revision} in "${locale}", taken ${takenAt}. */
export declare const snapshot: Snapshot

/** The slugs of every type in this snapshot: \`Slugs['minerals']\`. A link to one that is not there does not compile. */
export type Slugs = {
${lines.join('\n')}
}
`
}

/** Each file appears under its name when it is whole. The types come first: code without them would not compile. */
const writeWhole = async (path: string, text: string): Promise<void> => {
  await writeFile(`${path}.part`, text)
  await rename(`${path}.part`, path)
}

/** Writes the module and its types. @throws Error when the text is not whole */
export const writeBundle = async (
  folder: string,
  snapshot: Snapshot & { readonly takenAt: string },
): Promise<Edition> => {
  const edition = await openSnapshot(snapshot)()
  await mkdir(folder, { recursive: true })
  await writeWhole(join(folder, 'snapshot.d.ts'), typesOf(edition, snapshot.takenAt))
  await writeWhole(join(folder, bundleFile), `${head}export const snapshot = ${JSON.stringify(snapshot)}\n`)
  return edition
}
