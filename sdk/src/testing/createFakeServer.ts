import { wait } from '../wait.js'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'
import type { WebhookChange } from '../webhooks/WebhookEvent.js'
import type { AnyDocument } from './AnyDocument.js'
import { answerRead } from './answerRead.js'
import { cacheTagsOf } from './cacheTags.js'
import { isDocumentType } from '../documentTypes.js'
import { FakeProblem } from './FakeProblem.js'
import type { ChangeEvent, Failure, FakeRequest, FakeServer, FakeServerOptions } from './FakeServer.js'
import { sendAnswer, sendProblem } from './respond.js'

const isDocument = (value: unknown): value is AnyDocument =>
  isRecord(value) && isDocumentType(value.type) && typeof value.slug === 'string'

/** @throws TypeError when a line is no document. */
const readSnapshot = (text: string): AnyDocument[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const document = parseJson(line)
      if (isDocument(document)) return document
      throw new TypeError(`createFakeServer: line ${index + 2} of the snapshot is no document`)
    })

const isMeant = ({ path = '' }: Failure, request: FakeRequest): boolean =>
  typeof path === 'string' ? request.path.startsWith(path) : path.test(request.path)

/**
 * A server for tests that answers as `/v1` does, without a network: documents and lists with filters, sort,
 * pages, `include` and `fields`, `ETag` and 304, and the same problems. It has what you give it and nothing else.
 * What the compiler refuses in a call it does not refuse again, and it knows one language.
 *
 * @throws TypeError when the snapshot is none
 */
export const createFakeServer = (options: FakeServerOptions = {}): FakeServer => {
  const { documents: given = [], snapshot, delay = 0 } = options
  const documents = new Map<string, AnyDocument>()
  const withdrawn = new Set<string>()
  const requests: FakeRequest[] = []
  const failures: { readonly failure: Failure; left: number }[] = []
  let revision = 1

  const put = (document: AnyDocument): void => {
    const address = `${document.type}/${document.slug}`
    documents.set(address, document)
    withdrawn.delete(address)
  }
  for (const document of [...(snapshot ? readSnapshot(snapshot) : []), ...given]) put(document)

  const tell = async (changes: readonly WebhookChange[]): Promise<ChangeEvent> => {
    revision++
    const now = revision
    const tags = await Promise.all(changes.map(({ type, slug }) => cacheTagsOf(type, slug)))
    const data = { revision: now, documents: changes, tags: [...new Set(tags.flat())] }
    return { type: 'edition.changed', timestamp: new Date().toISOString(), data }
  }

  const nextFailure = (request: FakeRequest): Failure | undefined => {
    const found = failures.find(({ failure, left }) => left > 0 && isMeant(failure, request))
    if (found) found.left--
    return found?.failure
  }

  const answer = async (request: FakeRequest, url: URL): Promise<Response> => {
    const failure = nextFailure(request)
    if (failure?.status === 'network')
      throw new TypeError('fetch failed: the fake server breaks the connection')
    try {
      if (failure) throw new FakeProblem(failure.status ?? 503, 'internal-error', 'The test wants it so.')
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new FakeProblem(405, 'method-not-allowed', `${request.method} is not allowed here.`)
      }
      const [root, version, ...segments] = url.pathname.split('/').map(decodeURIComponent)
      if (root || version !== 'v1' || !segments.length || segments.length > 2) {
        throw new FakeProblem(404, 'route-not-found', `There is nothing at "${url.pathname}".`)
      }
      const { body, tags } =
        segments.join('/') === 'health'
          ? { body: { status: 'ok', revision, database: 'sqlite', version: '0.0.0' }, tags: undefined }
          : answerRead({ documents, withdrawn }, url, segments)
      return await sendAnswer(request, { body, tags, revision })
    } catch (error) {
      if (!(error instanceof FakeProblem)) throw error
      return sendProblem(error, `fake-${requests.length}`, failure?.retryAfter)
    }
  }

  const server: FakeServer = {
    requests,
    delay,
    get revision() {
      return revision
    },
    async fetch(input, init) {
      const asked = new Request(input, init)
      const url = new URL(asked.url)
      const path = url.pathname + url.search
      const request = { method: asked.method, url: asked.url, path, headers: asked.headers }
      requests.push(request)
      await wait(server.delay, asked.signal)
      return answer(request, url)
    },
    fail: (failure = {}) => void failures.push({ failure, left: failure.times ?? 1 }),
    publish: (...changed) => {
      changed.forEach(put)
      return tell(changed.map(({ type, slug }) => ({ kind: 'publish', type, slug })))
    },
    unpublish: (type, slug) => {
      if (documents.delete(`${type}/${slug}`)) withdrawn.add(`${type}/${slug}`)
      return tell([{ kind: 'unpublish', type, slug }])
    },
  }
  return server
}
