import { codeBlocks } from './markdown'
import { readCurl, type CurlRequest } from './readCurl'

export type ShownRequest = CurlRequest & {
  readonly line: string
  /** From an `http` block after it: the status, and the headers that are shown. 200 where none is shown. */
  readonly status: number
  readonly shownHeaders: Readonly<Record<string, string>>
  /** From a `json` block after it: a part of the body. */
  readonly shownBody: unknown
}

type Answer = Pick<ShownRequest, 'status' | 'shownHeaders' | 'shownBody'>

const unshown: Answer = { status: 200, shownHeaders: {}, shownBody: undefined }

const readHead = (code: string): Pick<Answer, 'status' | 'shownHeaders'> => {
  const [statusLine = '', ...lines] = code.trim().split('\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1])
  if (!status) throw new Error(`"${statusLine}" is no status line.`)
  const pairs = lines.map((line): [string, string] => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), line.slice(at + 2)]
  })
  return { status, shownHeaders: Object.fromEntries(pairs) }
}

/**
 * The requests of a page with the answers shown for them: each `sh` block whose lines call curl, its last line with
 * the `http` and `json` blocks that follow.
 */
export const shownRequests = (markdown: string): ShownRequest[] => {
  const requests: ShownRequest[] = []
  for (const { language, code } of codeBlocks(markdown)) {
    const last = requests.at(-1)
    if (language === 'sh' && code.startsWith('curl ')) {
      for (const line of code.trim().split('\n')) requests.push({ ...readCurl(line), ...unshown, line })
    } else if (language === 'http' && last) {
      requests.splice(-1, 1, { ...last, ...readHead(code) })
    } else if (language === 'json' && last) {
      requests.splice(-1, 1, { ...last, shownBody: JSON.parse(code) })
    }
  }
  return requests
}
