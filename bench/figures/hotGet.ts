import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare, type Contest, type Standing } from '../lab/rounds'
import { waitForRest } from '../lab/waitForRest'
import { standardContent } from '../lab/standardContent'
import type { Bench, Figure, Lab } from '../lab/types'
import type { Side } from '../sides/side'
import { signIn } from '../sides/signIn'
import type { CofactorSide } from '../sides/startCofactor'
import { startNginx } from '../sides/startNginx'
import { startPlainNode } from '../sides/startPlainNode'
import { hotPath } from './hotPath'
import { payloadPath } from './payloadPath'
import { atLeast, versus } from './target'

/** What our answer is, for those that send the same bytes. */
type Sample = { readonly file: string; readonly bytes: number; readonly headers: Headers }

export const hotGet: Bench = {
  name: 'hot-get',
  title: 'One mineral, as it is asked for most often',
  seconds: ({ rounds, seconds }) => 45 + (rounds * seconds + 2) * 5,
  run: async (lab) => {
    const subject = await lab.standard()
    const sample = await takeSample(subject, lab.folder)
    const contentType = sample.headers.get('content-type') ?? ''
    const node = lab.keep(await startPlainNode(sample.file, contentType))
    const headers = likeOurs(sample.headers)
    const nginx = await startNginx({ path: sample.file, contentType, headers })
    if (nginx) lab.keep(nginx)
    const payload = await startPayload(lab)

    const ours: Contest = { side: subject, paths: [hotPath] }
    const compressed: Contest = { ...ours, headers: { 'Accept-Encoding': 'br, gzip' } }
    const theirs: Contest[] = [
      { side: node, paths: [hotPath] },
      { side: payload, paths: [payloadPath('magnesium')], settle: () => waitForRest(payload.pid) },
      ...(nginx ? [{ side: nginx, paths: [hotPath] }] : []),
    ]
    const [hot, br, bare, rest, file] = await compare(lab, [ours, compressed, ...theirs])
    if (!hot || !br || !bare || !rest) throw new Error('A side was not measured.')
    const payloadBytes = await bytesOf(payload)
    await Promise.all([node.stop(), nginx?.stop(), payload.stop()])
    return figuresOf({ hot, br, bare, rest, file }, nginx?.version, sample, payloadBytes)
  },
}

/**
 * In a process of its own, over the same content: what Payload leaves to be done after a round would else be done while
 * our answers are timed.
 */
const startPayload = async (lab: Lab): Promise<CofactorSide> => {
  const side = await lab.start({ dataDir: await lab.dataFolder('payload', standardContent) })
  return { ...side, name: 'Payload REST', headers: await signIn(side.origin) }
}

type Standings = Readonly<Record<'hot' | 'br' | 'bare' | 'rest', Standing>> & {
  readonly file: Standing | undefined
}

const figuresOf = (
  { hot, br, bare, rest, file }: Standings,
  nginxVersion: string | undefined,
  { bytes }: Sample,
  payloadBytes: number,
): Figure[] => {
  const value = hot.perSecond
  const against = (name: string, other: Standing, bound: number) => {
    const compared = versus(value, name, other.perSecond)
    return { value, unit: 'requests/s', ...compared, ...atLeast(compared.ratio, bound, ' ×') }
  }
  return [
    { name: 'hot-get', ...against('bare node:http', bare, 0.85), note: `${bytes} bytes, uncompressed` },
    file
      ? { name: 'hot-get-nginx', ...against(`nginx ${nginxVersion}`, file, 0.35) }
      : { name: 'hot-get-nginx', value, unit: 'requests/s', note: 'skipped: nginx is not installed' },
    {
      name: 'hot-get-payload',
      ...against('Payload REST', rest, 200),
      note: `its answer has ${payloadBytes} bytes, of the same fields and lists`,
    },
    {
      name: 'hot-get-br',
      value: br.perSecond,
      unit: 'requests/s',
      ...versus(br.perSecond, 'hot-get', value),
    },
  ]
}

const takeSample = async ({ origin, headers }: Side, folder: string): Promise<Sample> => {
  const response = await fetch(`${origin}${hotPath}`, {
    headers: { ...headers, 'Accept-Encoding': 'identity' },
  })
  const body = Buffer.from(await response.arrayBuffer())
  const file = join(folder, 'magnesium.json')
  writeFileSync(file, body)
  return { file, bytes: body.length, headers: response.headers }
}

/** Headers that a file server would have to be told; it sends those about length, date and version by itself. */
const likeOurs = (headers: Headers): Record<string, string> => {
  const own = new Set([
    'connection',
    'keep-alive',
    'content-type',
    'content-length',
    'date',
    'etag',
    'transfer-encoding',
  ])
  return Object.fromEntries([...headers].filter(([name]) => !own.has(name)))
}

const bytesOf = async ({ origin, headers }: Pick<Side, 'origin' | 'headers'>): Promise<number> => {
  const response = await fetch(`${origin}${payloadPath('magnesium')}`, { headers })
  return (await response.arrayBuffer()).byteLength
}
