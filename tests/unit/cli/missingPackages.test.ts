import { expect, it } from 'vitest'

import { missingPackages } from '../../../src/cli/lib/missingPackages.mjs'

const locked = {
  '': { version: '1.0.0' },
  sdk: { version: '0.1.0' },
  'node_modules/express': { version: '5.3.0' },
  'node_modules/express/node_modules/debug': { version: '4.0.0' },
  'node_modules/@cofactor/sdk': { link: true },
  'node_modules/only-on-windows': { version: '1.0.0', optional: true },
}

const installed = {
  'node_modules/express': { version: '5.3.0' },
  'node_modules/express/node_modules/debug': { version: '4.0.0' },
  'node_modules/@cofactor/sdk': { link: true },
}

it('misses nothing when everything but packages for other platforms is installed', () => {
  expect(missingPackages(locked, installed)).toEqual([])
})

it('misses everything before the first installation and after an interrupted one', () => {
  expect(missingPackages(locked, {})).toEqual([
    'node_modules/express',
    'node_modules/express/node_modules/debug',
    'node_modules/@cofactor/sdk',
  ])
})

it('misses a package installed in another version', () => {
  const older = { ...installed, 'node_modules/express': { version: '5.2.0' } }
  expect(missingPackages(locked, older)).toEqual(['node_modules/express'])
})
