import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchors, linkTargets } from '../helpers/docs/markdown'
import { fromRoot, pagePaths, readPage } from '../helpers/docs/pages'

const isOutside = (target: string): boolean => /^[a-z]+:/.test(target)

/** What is wrong with a link from a page, or nothing. */
const problemOf = (page: string, target: string): string | undefined => {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : normalize(join(dirname(page), path))
  if (!existsSync(fromRoot(file))) return `${target}: there is no ${file}`
  if (anchor === undefined) return undefined
  return anchors(readFileSync(fromRoot(file), 'utf8')).includes(anchor)
    ? undefined
    : `${target}: ${file} has no heading #${anchor}`
}

describe('every link leads somewhere:', () => {
  test.each(pagePaths)('%s', (page) => {
    const targets = linkTargets(readPage(page)).filter((target) => !isOutside(target))
    expect(targets.flatMap((target) => problemOf(page, target) ?? [])).toEqual([])
  })

  test('and it would be noticed if one did not', () => {
    expect(pagePaths.length).toBeGreaterThan(8)
    expect(problemOf('docs/partners.md', 'nowhere.md')).toBe('nowhere.md: there is no docs/nowhere.md')
    expect(problemOf('docs/partners.md', 'operators.md#nowhere')).toContain('has no heading #nowhere')
    expect(problemOf('docs/partners.md', '../README.md#licence')).toBeUndefined()
  })
})

test('web addresses are written with https', () => {
  const plain = pagePaths.flatMap((page) =>
    linkTargets(readPage(page)).filter((target) => target.startsWith('http:')),
  )
  expect(plain).toEqual([])
})
