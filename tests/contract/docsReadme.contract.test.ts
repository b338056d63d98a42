import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json'
import { licence } from '../../src/domain/governance/licence'
import { lowestNode } from '../../src/cli/lib/nodeVersion.mjs'
import { panel } from '../../src/server/panel'
import { codeBlocks } from '../helpers/docs/markdown'
import { fromRoot, readPage } from '../helpers/docs/pages'
import { compareOutput } from '../helpers/docs/shownOutput'

const readme = readPage('README.md')

/** The paths of a drawn tree: two spaces deeper is one folder down. */
const pathsOfTree = (tree: string): string[] => {
  const folders: string[] = []
  return tree
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = ''] = /^(\s*)(\S+)/.exec(line) ?? []
      const depth = indent.length / 2
      folders.splice(depth, folders.length, name.replace(/\/$/, ''))
      return folders.join('/')
    })
}

const tree = codeBlocks(readme).find(({ code }) => code.startsWith('payload.config.ts'))?.code ?? ''
const drawn = pathsOfTree(tree)

const outsideTree = ['node_modules', 'dist', '.', 'LICENSE']

describe('the map of the tree in the README', () => {
  test('leads nowhere that does not exist', () => {
    expect(drawn.length).toBeGreaterThan(20)
    expect(drawn.filter((path) => !existsSync(fromRoot(path)))).toEqual([])
  })

  test('leaves out no folder', () => {
    const foldersIn = (path: string): string[] =>
      readdirSync(fromRoot(path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !outsideTree.some((start) => entry.name.startsWith(start)))
        .map(({ name }) => (path === '.' ? name : `${path}/${name}`))
    expect([...foldersIn('.'), ...foldersIn('src')].filter((path) => !drawn.includes(path))).toEqual([])
  })

  test('would be read rightly', () => {
    expect(pathsOfTree('a/   x\n  b/\n    c.ts  y\n  d\ne\n')).toEqual(['a', 'a/b', 'a/b/c.ts', 'a/d', 'e'])
  })
})

test('the README shows what a first start prints (else: UPDATE_README=1)', () => {
  const printed = panel({
    origin: 'http://localhost:3000',
    database: 'sqlite',
    dataDir: '/home/you/cofactor/.data',
    revision: 754,
    credentials: { email: 'admin@cofactor.example', password: '·'.repeat(20), isGenerated: true },
  })
  const { shown, wanted } = compareOutput('start', printed.replace(/^\n/, ''))
  expect(shown).toBe(wanted)
})

describe('the README names', () => {
  test('the licences that code and content have', () => {
    expect(packageJson.license).toBe('MIT')
    expect(readFileSync(fromRoot('LICENSE'), 'utf8')).toContain('MIT License')
    expect(readme).toContain('Code: [MIT](LICENSE)')
    expect(readme).toContain(`[${licence.name}](${licence.url})`)
    expect(readme).toContain(`“${licence.attribution}”`)
  })

  test('the lowest Node it runs on', () => {
    const short = lowestNode.replace(/\.0$/, '')
    expect(packageJson.engines.node).toBe(`>=${short}`)
    for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/operators.md']) {
      expect(readPage(page)).toContain(`Node ${short} or later`)
    }
  })
})
