import { describe, expect, test } from 'vitest'
import { checkSnippets, readSnippets, runSnippet } from '../../../sdk/tests/helpers/snippets'
import { codeBlocks } from '../../helpers/docs/markdown'
import { readPage } from '../../helpers/docs/pages'
import { runNode } from '../../helpers/docs/runProgram'
import { compareOutput } from '../../helpers/docs/shownOutput'
import type { Cofactor } from '../../helpers/startCofactor'

const shownOrigin = 'http://localhost:3000'

const snippetsOf = (page: string): string[] =>
  codeBlocks(readPage(page))
    .filter(({ language }) => language === 'ts')
    .map(({ code }) => code)

/** What the README shows as printed (else: UPDATE_README=1), and the snippets of the pages for partners. */
export const outputCases = (cofactor: () => Cofactor): void => {
  describe('the README shows', () => {
    test('what the quickstart prints', async () => {
      const printed = await runNode(['examples/quickstart'], { COFACTOR_URL: cofactor().origin })
      const { shown, wanted } = compareOutput('quickstart', printed)
      expect(shown).toBe(wanted)
    })

    test('the SDK in twenty lines or fewer', () => {
      const [first = ''] = snippetsOf('README.md')
      expect(first).toContain("from '@cofactor/sdk'")
      expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
    })
  })

  describe.each(['README.md', 'docs/partners.md', 'docs/api.md'])('each snippet of %s', (page) => {
    const snippets = snippetsOf(page)

    test('compiles in a strict project', async () => {
      expect(snippets).not.toHaveLength(0)
      expect(await checkSnippets(snippets)).toBe('')
    })

    test.each(snippets.map((code, index) => [index + 1, code] as const))(
      'runs: number %i',
      async (_, code) => {
        const { origin } = cofactor()
        expect(await runSnippet(code.replaceAll(shownOrigin, origin), origin)).not.toBe('')
      },
    )
  })

  // They are compiled where the SDK is tested; only here do they meet the starter knowledge.
  test.each(readSnippets().map((code, index) => [index + 1, code] as const))(
    'snippet %i of sdk/README.md runs',
    async (_, code) => {
      expect(await runSnippet(code, cofactor().origin)).not.toBe('')
    },
  )
}
