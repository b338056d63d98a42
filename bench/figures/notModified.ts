import { compare } from '../lab/rounds'
import type { Bench } from '../lab/types'
import { hotPath } from './hotPath'
import { atLeast, versus } from './target'

export const notModified: Bench = {
  name: 'not-modified',
  title: 'The same mineral, asked by somebody who has it',
  seconds: ({ rounds, seconds }) => (rounds * seconds + 2) * 2,
  run: async (lab) => {
    const side = await lab.standard()
    const answer = await fetch(`${side.origin}${hotPath}`, {
      headers: { ...side.headers, 'Accept-Encoding': 'identity' },
    })
    await answer.arrayBuffer()
    const etag = answer.headers.get('etag') ?? ''
    const ours = { side, paths: [hotPath] }
    const [known, whole] = await compare(lab, [{ ...ours, headers: { 'If-None-Match': etag } }, ours])
    if (!known || !whole) throw new Error('A side was not measured.')
    const compared = versus(known.perSecond, 'hot-get', whole.perSecond)
    return [
      {
        name: 'not-modified',
        value: known.perSecond,
        unit: 'requests/s',
        ...compared,
        ...atLeast(compared.ratio, 1, ' ×'),
      },
    ]
  },
}
