import autocannon from 'autocannon'
import autocannonPackage from 'autocannon/package.json' with { type: 'json' }
import type { LoadGenerator, LoadRequest, LoadResult } from './types'

/** What stands in for wrk where that is not installed. Being JavaScript, it is itself the limit of fast servers. */
export const autocannonLoad: LoadGenerator = {
  name: 'autocannon',
  version: autocannonPackage.version,
  run: (request, signal) => measure(request, signal),
}

const measure = async (request: LoadRequest, signal: AbortSignal): Promise<LoadResult> => {
  const { origin, headers = {}, seconds, connections } = request
  const lines = requestsOf(request)
  let clients = 0
  const setupClient = (client: autocannon.Client): void => {
    // Each connection has its own share, so that no address is asked twice while they last.
    const share = lines.filter((_line, index) => index % connections === clients % connections)
    clients += 1
    client.setRequests(share.length > 0 ? share : lines)
  }
  const result = await run({ url: origin, connections, duration: seconds, headers, setupClient }, signal)
  signal.throwIfAborted()
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    requests: result.requests.total,
    failed: result.errors + result.timeouts + result['4xx'] + result['5xx'],
  }
}

const run = (options: autocannon.Options, signal: AbortSignal): Promise<autocannon.Result> =>
  new Promise((resolve, reject) => {
    const running = autocannon(options, (error, result) => {
      signal.removeEventListener('abort', stop)
      if (error) reject(error)
      else resolve(result)
    })
    const stop = (): void => running.stop()
    signal.addEventListener('abort', stop)
  })

const requestsOf = ({ paths, bodies, headers }: LoadRequest): autocannon.Request[] =>
  bodies
    ? bodies.map((body) => ({ method: 'POST', path: paths[0] ?? '/', body, headers }))
    : paths.map((path) => ({ method: 'GET', path, headers }))
