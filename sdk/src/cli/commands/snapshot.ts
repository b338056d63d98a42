import { openSnapshot } from '../../store/openSnapshot.js'
import type { Snapshot } from '../../store/openSnapshot.js'
import type { Command } from '../Command.js'
import { connect, keyHelp, serverOptions } from '../connect.js'
import type { Server } from '../connect.js'
import type { Output } from '../Output.js'
import { createProgress } from '../progress.js'
import { plainFileOf, readManifest } from '../readManifest.js'
import type { ServerManifest } from '../readManifest.js'
import { bundleFile, readBundle, sha256Of, writeBundle } from '../snapshot/bundle.js'
import { download } from '../snapshot/download.js'
import { updateText } from '../snapshot/updateText.js'
import { UsageError } from '../UsageError.js'

const help = `cofactor snapshot - writes everything published into a build, to be read without a server

Usage: cofactor snapshot --url https://content.example.org --out src/cofactor

  --url URL         address of the server, without /v1
  --out DIR         where to write snapshot.js and snapshot.d.ts
  --locale LOCALE   language of the texts; the server's own unless told otherwise
${keyHelp}
  --json            print the result as JSON

The key needs the scope snapshot, and sync to bring only what changed when it runs again.
Read it with createStore({ snapshot: openSnapshot(() => import('./cofactor/snapshot.js')) }).
The checksum is the server's own, and is compared here and again when the snapshot is opened.
A download that broke off goes on where it was when the command runs again.`

type Made = { readonly how: 'unchanged' | 'updated' | 'downloaded'; readonly text: string }

/** What changed alone, where the result is what the server has; otherwise `undefined`. */
const tryUpdate = async (
  known: Snapshot,
  manifest: ServerManifest,
  server: Server,
): Promise<Made | undefined> => {
  const { files: _files, ...line } = manifest
  try {
    const edition = await openSnapshot(known)()
    const text = await updateText(edition, line, server)
    return sha256Of(text) === plainFileOf(manifest).sha256 ? { how: 'updated', text } : undefined
  } catch {
    // A key without the scope sync, or a copy that is too old: all of it comes instead.
    return undefined
  }
}

const make = async (
  known: Snapshot | undefined,
  {
    server,
    folder,
    locale,
    output,
  }: { server: Server; folder: string; locale: string | undefined; output: Output },
): Promise<Made> => {
  const manifest = await readManifest(server, locale)
  const { bytes, sha256 } = plainFileOf(manifest)
  if (known?.sha256 === sha256) return { how: 'unchanged', text: known.text }
  const updated = known && (await tryUpdate(known, manifest, server))
  if (updated) return updated
  output.err(`Downloading the edition of revision ${manifest.revision} from ${server.baseUrl}`)
  const text = await download({
    server,
    folder,
    locale,
    bytes,
    sha256,
    onProgress: createProgress(bytes, output),
  })
  return { how: 'downloaded', text }
}

export const snapshot: Command = {
  summary: 'write everything published into a build, to be read without a server',
  help,
  options: {
    ...serverOptions,
    out: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: 0,
  run: async (values, _words, output) => {
    const { out: folder, locale } = values
    if (typeof folder !== 'string') throw new UsageError('--out is missing: the folder to write into')
    const server = await connect(values)
    const known = await readBundle(folder)
    const sameLocale =
      known && (typeof locale !== 'string' || (await openSnapshot(known)()).locale === locale)
    const { how, text } = await make(sameLocale ? known : undefined, {
      ...{ server, folder, output },
      locale: typeof locale === 'string' ? locale : undefined,
    })
    const takenAt = new Date().toISOString()
    // Unchanged content is written again once a day: until when it may be shown counts from when it was taken.
    const isFresh = how === 'unchanged' && known?.takenAt?.slice(0, 10) === takenAt.slice(0, 10)
    const sha256 = sha256Of(text)
    const edition = isFresh
      ? await openSnapshot({ text, sha256 })()
      : await writeBundle(folder, { text, sha256, takenAt })
    const { revision, documents } = edition
    output.out(
      values.json === true
        ? JSON.stringify({
            how,
            revision,
            locale: edition.locale,
            documents: documents.length,
            sha256,
            file: `${folder}/${bundleFile}`,
          })
        : `${folder}/${bundleFile}: ${documents.length} documents of revision ${revision} in "${edition.locale}" (${how})`,
    )
    return 0
  },
}
