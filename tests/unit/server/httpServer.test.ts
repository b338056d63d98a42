import {
  Agent,
  request,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { closeGracefully } from '../../../src/server/closeGracefully'
import { createHttpServer } from '../../../src/server/createHttpServer'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const portOf = (listening: Server): number => {
  const address = listening.address()
  return typeof address === 'object' && address ? address.port : 0
}

const start = async (listener: RequestListener, times = {}): Promise<number> => {
  server = createHttpServer(listener, times)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return portOf(server)
}

/** Everything that comes back for bytes that are written as they are. */
const exchange = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => (received += chunk.toString()))
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })

const problemIn = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))

describe('what cannot be read as a request', () => {
  test.each([
    ['is no HTTP', 'HELLO\r\n\r\n', 400, 'malformed-request'],
    [
      'has headers without an end',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
  ])('because it %s is answered with a problem', async (_why, text, status, code) => {
    const port = await start((_request, response) => response.end('fine'))
    const answer = await exchange(port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/\r\nContent-Type: application\/problem\+json/)
    expect(problemIn(answer)).toMatchObject({ status, code })
  })

  test('because it does not come to an end in time is answered with a problem', async () => {
    const port = await start((_request, response) => response.end('fine'), {
      headersTimeout: 50,
      requestTimeout: 50,
      connectionsCheckingInterval: 20,
    })
    expect(problemIn(await exchange(port, 'GET / HTTP/1.1\r\nHost: a\r\n'))).toMatchObject({
      status: 408,
      code: 'request-timeout',
    })
  })
})

describe('closing', () => {
  const ask = (port: number, path: string, agent: Agent): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, agent }, (response) => {
        response.resume()
        response.on('end', () => resolve(response))
      })
        .on('error', reject)
        .end()
    })

  test('lets an answer under way finish, tells kept connections to close, then takes the steps', async () => {
    const held: ServerResponse[] = []
    const port = await start((_request, response) => held.push(response))
    const asked = new Promise((resolve) => server.once('request', resolve))
    const late = ask(port, '/', new Agent({ keepAlive: true }))
    await asked
    const steps: string[] = []
    const closed = closeGracefully({
      server,
      steps: [async () => steps.push('first'), async () => steps.push('second')],
    })
    expect(steps).toEqual([])
    for (const response of held) response.end('late')
    expect((await late).statusCode).toBe(200)
    await closed
    expect(steps).toEqual(['first', 'second'])
  })

  test('answers who still asks over a kept connection, and tells that it closes', async () => {
    const held: (() => void)[] = []
    const port = await start((_request, response) => {
      if (held.length > 0) response.end('last')
      else held.push(() => response.end('first'))
    })
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.on('data', (chunk) => (received += chunk.toString()))
    const ended = new Promise((resolve) => socket.on('close', resolve))
    const asked = new Promise((resolve) => server.once('request', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await asked
    const closed = closeGracefully({ server, steps: [] })
    const askedAgain = new Promise((resolve) => server.once('request', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await askedAgain
    held[0]?.()
    await Promise.all([closed, ended])
    expect(received).toMatch(/first[\s\S]*Connection: close[\s\S]*last$/)
  })

  test('cuts what does not finish in time', async () => {
    const port = await start(() => undefined)
    const failed = ask(port, '/', new Agent()).then(
      () => false,
      () => true,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await closeGracefully({ server, steps: [], patience: 50 })
    expect(await failed).toBe(true)
  })
})
