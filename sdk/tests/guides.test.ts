import { describe, expect, test } from 'vitest'
import { checkSnippets, readPrograms, runSnippet } from './helpers/snippets.js'

const readGuide = (name: string): string[] => readPrograms(`docs/${name}.md`)

/** Guides whose snippets are whole programs that print something. */
const programs = ['webhooks', 'testing'].flatMap((name) =>
  readGuide(name).map((code, index) => [`${name}, ${index + 1}`, code] as const),
)

/** All guides; those of React and Next are compiled here, and run as the components and the site of other tests. */
const all = ['webhooks', 'testing', 'react', 'next'].flatMap(readGuide)

describe('every snippet of the guides', () => {
  test.each(programs)('runs: %s', async (_, code) => {
    expect(await runSnippet(code)).not.toBe('')
  })

  test('compiles in a strict project', async () => {
    expect(await checkSnippets(all, { isApp: true })).toBe('')
  }, 60_000)

  test('is found', () => {
    expect(programs.length).toBeGreaterThan(4)
    expect(all.length).toBeGreaterThan(9)
  })

  test('and one that does not compile is a failure', async () => {
    const code = `import { unwrap } from '@cofactor/sdk/webhooks'\nvoid unwrap({}, new Headers(), '')`
    expect(await checkSnippets([code], { isApp: true })).toContain('is not assignable to parameter')
  }, 60_000)
})
