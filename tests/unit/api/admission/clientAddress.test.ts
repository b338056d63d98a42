import fc from 'fast-check'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createClientAddress, networkOf } from '../../../../src/api/admission/clientAddress'

const requestFrom = (address: string, forwarded?: string): IncomingMessage => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: address })
  const request = new IncomingMessage(socket)
  if (forwarded !== undefined) request.rawHeaders.push('X-Forwarded-For', forwarded)
  return request
}

const addressOf = (proxies: number, address: string, forwarded?: string): string =>
  createClientAddress(proxies)(requestFrom(address, forwarded))

describe('the address of a caller', () => {
  test('is that of the connection, whatever is claimed, while no proxy is trusted', () => {
    expect(addressOf(0, '192.0.2.1', '198.51.100.7')).toBe('192.0.2.1')
  })

  test.each([
    [1, '198.51.100.7', '198.51.100.7'],
    [1, '203.0.113.9, 198.51.100.7', '198.51.100.7'],
    [2, '203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [2, 'forged, 203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [3, '203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [1, '198.51.100.7:51234', '198.51.100.7'],
    [1, '[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    [1, 'unknown', '192.0.2.1'],
    [1, '', '192.0.2.1'],
    [1, '203.0.113.9, nonsense', '192.0.2.1'],
  ])('behind %i proxies that say “%s” is %s', (proxies, forwarded, wanted) => {
    expect(addressOf(proxies, '192.0.2.1', forwarded)).toBe(wanted)
  })

  test('is that of the connection when no proxy says anything', () => {
    expect(addressOf(1, '192.0.2.1')).toBe('192.0.2.1')
  })
})

describe('the network that requests are counted by', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['0001:0002:0003:0004::', '1:2:3:4::/64'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test('is the same for all addresses that share the first half', () => {
    const group = fc.integer({ min: 1, max: 0xffff }).map((value) => value.toString(16))
    const four = fc.tuple(group, group, group, group)
    fc.assert(
      fc.property(four, four, four, (first, one, other) => {
        const network = networkOf([...first, ...one].join(':'))
        expect(networkOf([...first, ...other].join(':'))).toBe(network)
        expect(networkOf(`${first.join(':')}::${one[3]}`)).toBe(network)
      }),
    )
  })
})
