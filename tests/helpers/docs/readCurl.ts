export type CurlRequest = {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
}

/** Words of a shell line; single quotes keep spaces. */
const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/**
 * The request that a line with `curl` makes: `-i`, `-s` and `-I`, `-H 'Name: value'` and `-X METHOD` are known.
 *
 * @throws Error naming any other option, so that a document cannot show what no test understands
 */
export const readCurl = (line: string): CurlRequest => {
  const [program, ...rest] = words(line)
  if (program !== 'curl') throw new Error(`"${line}" does not call curl.`)
  const headers: Record<string, string> = {}
  let method = 'GET'
  let url: string | undefined
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-H') {
      const [name = '', value = ''] = (rest.shift() ?? '').split(': ')
      headers[name] = value
    } else if (word === '-X') method = rest.shift() ?? ''
    else if (word === '-I') method = 'HEAD'
    else if (word.startsWith('-') && word !== '-i' && word !== '-s')
      throw new Error(`"${word}" in "${line}" is no option known here.`)
    else if (!word.startsWith('-')) url = word
  }
  if (url === undefined) throw new Error(`"${line}" has no address.`)
  return { url, method, headers }
}
