import { describe, expect, test } from 'vitest'
import { events } from '../src/events/index.js'
import { createEventParser } from '../src/events/createEventParser.js'
import { snapshot } from '../src/snapshot/index.js'
import { createSeam, failureOf } from './helpers/createSeam.js'
import { json, problem } from './helpers/responses.js'

const stream = (...pieces: string[]): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
        controller.close()
      },
    }),
  )

const change = (slug: string, id: string): string =>
  `event: change\nid: ${id}\ndata: {"revision":1,"kind":"publish","type":"minerals","slug":"${slug}"}\n\n`

describe('the parser of events', () => {
  const text =
    `\u{feff}`.slice(1) +
    `: hello\n\nretry: 20\r\n\r\nid: a\r\rdata: 1\r\ndata: 2\r\n\r\nevent: x\ndata:3\nid: b\n\nno field\n\n`

  test.each([1, 2, 3, 7, 1000])('reads the same from pieces of %i characters', (size) => {
    const parser = createEventParser()
    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    expect(pieces.flatMap((piece) => parser.push(piece))).toEqual([
      { event: 'message', data: '1\n2', lastId: 'a' },
      { event: 'x', data: '3', lastId: 'b' },
    ])
    expect(parser.retry).toBe(20)
    expect(parser.lastId).toBe('b')
  })
})

describe('events', () => {
  test('each event has the cursor that stood with it, and a new connection begins at the last', async () => {
    const { client, requests } = createSeam([
      () => stream('retry: 1\n\nid: start\n\n', change('zinc', 'one') + change('iron', 'two')),
      () => problem(503, { code: 'too-many-streams' }, { 'retry-after': '0' }),
      () => stream(change('copper', 'three')),
    ])
    const seen: unknown[] = []
    for await (const { cursor, ...event } of events(client)) {
      seen.push([cursor, event.event === 'change' && event.slug])
      if (seen.length === 3) break
    }
    expect(seen).toEqual([
      ['one', 'zinc'],
      ['two', 'iron'],
      ['three', 'copper'],
    ])
    const cursors = requests.map(({ url }) => new URL(url).searchParams.get('lastEventId'))
    expect(cursors).toEqual([null, 'two', 'two'])
  })

  test('a connection that falls silent is given up, and made again', async () => {
    let aborted = 0
    const { client } = createSeam([
      ({ signal }) =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new TextEncoder().encode('retry: 1\n\n'))
              signal.addEventListener('abort', () => {
                aborted++
                controller.error(signal.reason)
              })
            },
          }),
        ),
      () => stream(change('zinc', 'one')),
    ])
    for await (const event of events(client, { silence: 20 })) {
      expect(event).toMatchObject({ slug: 'zinc' })
      break
    }
    expect(aborted).toBe(1)
  })

  test('an aborted signal ends it with its reason, also between two connections', async () => {
    const controller = new AbortController()
    const { client } = createSeam([() => stream('retry: 60000\n\n')])
    const waiting = events(client, { signal: controller.signal }).next()
    setTimeout(() => controller.abort(new Error('enough')), 20)
    expect(await failureOf(waiting)).toMatchObject({ message: 'enough' })
  })

  test('a refusal is not asked again', async () => {
    const { client, requests } = createSeam([() => problem(403, { code: 'missing-scope' })])
    expect(await failureOf(events(client).next())).toMatchObject({ name: 'ForbiddenError' })
    expect(requests).toHaveLength(1)
  })
})

describe('snapshot', () => {
  const file = '{"format":1}\n{"type":"minerals","slug":"zinc"}\n'
  const manifest = (sha256: string) => () =>
    json({
      data: { format: 1, revision: 7, files: [{ encoding: 'identity', bytes: file.length, sha256 }] },
      links: {},
    })
  const sum = async (): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(file))
    return Buffer.from(digest).toString('hex')
  }
  const send =
    (text: string, revision = '7') =>
    () =>
      new Response(text, { headers: { 'cofactor-revision': revision } })

  test('a file that is not what its manifest says is never given', async () => {
    const { client, requests } = createSeam([
      manifest('0'.repeat(64)),
      send(file),
      manifest('0'.repeat(64)),
      send(file),
      manifest('0'.repeat(64)),
      send(file),
      manifest('0'.repeat(64)),
      send(file),
    ])
    expect(await failureOf(snapshot(client))).toMatchObject({ name: 'ParseError' })
    expect(requests).toHaveLength(8)
  })

  test('a publication in between makes it begin anew', async () => {
    const right = await sum()
    const { client, requests } = createSeam([manifest(right), send(file, '8'), manifest(right), send(file)])
    expect([...(await snapshot(client)).documents()]).toEqual([{ type: 'minerals', slug: 'zinc' }])
    expect(requests).toHaveLength(4)
  })
})
