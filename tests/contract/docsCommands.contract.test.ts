import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json'
import { suites } from '../../src/cli/lib/suites.mjs'
import { codeBlocks, codeSpans, tableRows } from '../helpers/docs/markdown'
import { fromRoot, pagePaths, readPage } from '../helpers/docs/pages'

const ownPages = pagePaths.filter((page) => !page.startsWith('sdk/') && !page.startsWith('examples/'))

/** Lines of shell blocks, and texts in backticks. */
const codeOf = (page: string): string[] => {
  const text = readPage(page)
  const shell = codeBlocks(text).filter(({ language }) => language === 'sh')
  return [...shell.flatMap(({ code }) => code.trim().split('\n')), ...codeSpans(text)]
}

const shorthands = ['start', 'test']

/** The scripts that a text calls: `npm start`, `npm test -- unit`, `npm run check`. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '')

const suitesIn = (text: string): string[] =>
  (/\bnpm test -- ([\w: ]+)/.exec(text)?.[1] ?? '').split(' ').filter(Boolean)

const folder = /^(?:collections|src|sdk|tests|docs|examples)\/[\w./-]*$/

describe.each(ownPages)('%s', (page) => {
  const code = codeOf(page)

  test('calls only scripts that there are', () => {
    const known = Object.keys(packageJson.scripts)
    expect(code.flatMap(scriptsIn).filter((script) => !known.includes(script))).toEqual([])
  })

  test('names only suites that there are', () => {
    const known = suites.flatMap(({ name, project }) => [name, project])
    expect(code.flatMap(suitesIn).filter((suite) => !known.includes(suite))).toEqual([])
  })

  test('names only files and folders that there are', () => {
    const examples = ['src/seed/data/things.json', 'src/api/reads/thingRead.ts', 'collections/Things.ts']
    const built = ['sdk/dist/', 'src/admin/.next/']
    const named = codeSpans(readPage(page)).filter((text) => folder.test(text))
    const wanted = named.filter((path) => !examples.includes(path) && !built.includes(path))
    expect(wanted.filter((path) => !existsSync(fromRoot(path)))).toEqual([])
  })
})

describe('CONTRIBUTING.md', () => {
  const text = readPage('CONTRIBUTING.md')
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''

  test('has a row for each script', () => {
    const listed = tableRows(section('Commands')).flatMap(([command = '']) => scriptsIn(command))
    expect(listed.toSorted()).toEqual(Object.keys(packageJson.scripts).toSorted())
  })

  test('has a row for each suite, in their order', () => {
    const listed = tableRows(section('Tests')).map(([suite = '']) => suite.replaceAll('`', ''))
    expect(listed).toEqual(suites.map(({ name }) => name))
  })

  test('says for each suite that needs something what that is', () => {
    const needs = tableRows(section('Tests')).map(([, , need = '']) => need !== '')
    expect(needs).toEqual(suites.map((suite) => 'needs' in suite && suite.needs !== undefined))
  })
})

test('what these tests look for would be found', () => {
  expect(scriptsIn('npm start, npm test -- unit and npm run build:sdk')).toEqual([...shorthands, 'build:sdk'])
  expect(suitesIn('npm test -- unit int:sqlite')).toEqual(['unit', 'int:sqlite'])
  expect(folder.test('src/api/problems.ts')).toBe(true)
})
