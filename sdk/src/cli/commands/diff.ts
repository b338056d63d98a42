import type { Command } from '../Command.js'
import { keyHelp, serverOptions } from '../connect.js'
import { compareEditions } from '../diff/compareEditions.js'
import { inWords } from '../diff/inWords.js'
import { readEdition } from '../diff/readEdition.js'
import { UsageError } from '../UsageError.js'

const help = `cofactor diff - tells in plain words what changed between two editions

Usage: cofactor diff OLD NEW

  OLD, NEW          each the address of a server, a folder that cofactor snapshot wrote, or a snapshot's file
  --locale LOCALE   language to ask servers for
${keyHelp}
  --json            print the difference as JSON
  --exit-code       end with 1 when there is any difference

Claims whose certainty, verdict or direction changed come first: what your readers were told is no longer so.
Then what is no longer published, what is new, figures with old and new value, and all else.`

export const diff: Command = {
  summary: 'tell what changed between two snapshots or servers, in plain words',
  help,
  options: {
    'key-env': serverOptions['key-env'],
    'key-stdin': serverOptions['key-stdin'],
    locale: { type: 'string' },
    json: { type: 'boolean' },
    'exit-code': { type: 'boolean' },
  },
  words: 2,
  run: async (values, [a = '', b = ''], { out }) => {
    if (values['key-stdin'] === true && [a, b].every((word) => word.startsWith('http')))
      throw new UsageError('--key-stdin can be read once: with two servers use --key-env')
    const [old, now] = [await readEdition(a, values), await readEdition(b, values)]
    if (old.locale !== now.locale)
      throw new UsageError(
        `The first is in "${old.locale}" and the second in "${now.locale}": compare one language`,
      )
    const difference = compareEditions(old, now)
    const plain = (_name: string, value: unknown): unknown => (value instanceof Set ? [...value] : value)
    out(
      values.json === true
        ? JSON.stringify({ from: old.revision, to: now.revision, ...difference }, plain, 2)
        : `Revision ${old.revision} → ${now.revision}\n\n${inWords(difference)}`,
    )
    const isSame = Object.values(difference).every((list) => list.length === 0)
    return values['exit-code'] === true && !isSame ? 1 : 0
  },
}
