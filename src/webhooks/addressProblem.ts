import { isIP } from 'node:net'
import { quoted } from '../domain/quoted'
import { urlProblem } from '../domain/identifiers/url'
import { isPublicAddress } from './publicAddress'

/**
 * What is wrong with the address of a webhook, in one sentence; undefined when messages may go there. What a name leads
 * to is looked at when a message is sent, because it may change.
 */
export const addressProblem = (
  input: string,
  { allowsPrivate }: { allowsPrivate: boolean },
): string | undefined => {
  const problem = urlProblem(input)
  if (problem !== undefined || allowsPrivate) return problem
  const { protocol, hostname } = new URL(input)
  if (protocol !== 'https:') {
    return `${quoted(input)} is not encrypted; give an address that starts with https://.`
  }
  const host = hostname.replace(/^\[|\]$/g, '')
  const isInside = isIP(host) ? !isPublicAddress(host) : /(^|\.)localhost\.?$/.test(host)
  return isInside
    ? `${quoted(hostname)} is inside a network or on this machine; give an address of the open internet.`
    : undefined
}
