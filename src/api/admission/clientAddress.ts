import type { IncomingMessage } from 'node:http'
import { isIP, isIPv6 } from 'node:net'
import { wireHeader } from '../respond/wireHeaders'

/**
 * The address that requests are counted by: the caller's own, or its network in IPv6, where one household has 2⁶⁴
 * addresses to choose from.
 *
 * Each trusted proxy has added to `X-Forwarded-For` the address that it was asked from, the nearest one last. So with
 * one proxy the last entry is true, and what stands before it is anybody's claim.
 */
export const createClientAddress =
  (trustedProxies: number) =>
  (request: IncomingMessage): string => {
    const direct = request.socket.remoteAddress ?? 'unknown'
    if (trustedProxies === 0) return networkOf(direct)
    const entries = wireHeader(request, 'x-forwarded-for')?.split(',') ?? []
    const claimed = bareAddress(entries.at(-Math.min(trustedProxies, entries.length)) ?? '')
    return networkOf(claimed ?? direct)
  }

/** An entry without its port: `192.0.2.1:4711`, `[2001:db8::1]:443`. Undefined when it is no address. */
const bareAddress = (entry: string): string | undefined => {
  const trimmed = entry.trim()
  const bare = /^\[([^\]]+)\](:\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed
  return isIP(bare) ? bare : undefined
}

/** `2001:db8:1:2::/64` for an address in IPv6, the address itself in IPv4, also where it is written as IPv6. */
export const networkOf = (address: string): string => {
  if (!address.includes(':')) return address
  const [plain = ''] = address.toLowerCase().split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped) return mapped
  return isIPv6(plain) ? `${firstGroups(plain).join(':')}::/64` : address
}

const groupsOfNetwork = 4
const groups = 8

const firstGroups = (address: string): string[] => {
  const [head = '', tail = ''] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  // An IPv4 address at the end stands for two groups.
  const after =
    tail === '' ? [] : tail.split(':').flatMap((group) => (group.includes('.') ? ['', ''] : [group]))
  const zeros = address.includes('::') ? groups - before.length - after.length : 0
  const whole = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return whole.slice(0, groupsOfNetwork).map((group) => group.replace(/^0+(?=.)/, ''))
}
