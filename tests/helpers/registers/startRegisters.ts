import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../cofactor/listen'
import { crossrefAnswer } from './crossrefAnswer'
import { ncbiAnswer } from './ncbiAnswer'
import type { RegisterAnswer } from './registerAnswer'

export type Asked = { readonly url: URL; readonly userAgent: string }

/** An answer in place of the right one, for so many questions whose address it fits. */
export type Fault = {
  readonly at: RegExp
  /** @default 1 */
  readonly times?: number
  /** Milliseconds before there is any answer. */
  readonly delay?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Crossref and NCBI on this machine: answers in the shapes of the real ones, from the files in `answers`. */
export type ReplayedRegisters = {
  /** What the program would be set to. */
  readonly settings: { crossrefUrl: string; pubmedUrl: string; pmcUrl: string }
  readonly asked: readonly Asked[]
  fail(fault: Fault): void
  /** Changes what Crossref holds on a work from now on. */
  change(doi: string, fields: Readonly<Record<string, unknown>>): void
  /** Forgets faults, changes and what was asked. */
  reset(): void
  stop(): Promise<void>
}

type OpenFault = Fault & { left: number }

export const startRegisters = async (): Promise<ReplayedRegisters> => {
  const asked: Asked[] = []
  const faults: OpenFault[] = []
  const changes = new Map<string, Readonly<Record<string, unknown>>>()

  const answerTo = (url: URL): RegisterAnswer => {
    if (url.pathname.startsWith('/crossref/')) return crossrefAnswer(url, changes)
    return ncbiAnswer(url)
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://registers.test')
    asked.push({ url, userAgent: String(request.headers['user-agent']) })
    const fault = faults.find(({ at, left }) => left > 0 && at.test(url.href))
    if (fault) fault.left -= 1
    if (fault?.delay) await wait(fault.delay)
    const { status, body, type } = answerTo(url)
    response.writeHead(fault?.status ?? status, { 'Content-Type': type, ...fault?.headers })
    response.end(fault?.body ?? body)
  }

  const server = await listen((request, response) => void handle(request, response))
  return {
    settings: {
      crossrefUrl: `${server.origin}/crossref`,
      pubmedUrl: `${server.origin}/entrez/eutils`,
      pmcUrl: `${server.origin}/tools/idconv/api/v1`,
    },
    asked,
    fail: (fault) => faults.push({ ...fault, left: fault.times ?? 1 }),
    change: (doi, fields) => void changes.set(doi.toLowerCase(), fields),
    reset: () => {
      faults.length = 0
      asked.length = 0
      changes.clear()
    },
    stop: server.close,
  }
}
