import type { IncomingMessage } from 'node:http'

/**
 * A request header by its name in lower case, undefined when there is none, the values joined when it came several
 * times. Read off the wire's list, because `request.headers` builds an object of all of them first, which costs more
 * than the rest of a prepared answer.
 */
export const wireHeader = ({ rawHeaders }: IncomingMessage, name: string): string | undefined => {
  let found: string | undefined
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at]
    if (given === undefined || given.length !== name.length || given.toLowerCase() !== name) continue
    const value = rawHeaders[at + 1] ?? ''
    found = found === undefined ? value : `${found}, ${value}`
  }
  return found
}
