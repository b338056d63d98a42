import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { docsTexts, graphqlText, openApiText, type GeneratedText } from '../../src/cli/lib/generatedTexts'

const generated = [await openApiText(), await graphqlText(), ...(await docsTexts())]
const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const named = generated.map((each) => [fileName(each.path), each] as const)

/** Whether what is committed is what the code makes; else "npm run generate" has to be run. */
const isFresh = async ({ path, text }: GeneratedText): Promise<boolean> =>
  (await readFile(path, 'utf8')) === text

describe('is as the code makes it (else: npm run generate):', () => {
  test.each(named)('%s', async (_name, each) => {
    expect(await isFresh(each)).toBe(true)
  })

  test('each of the files that are made', () => {
    expect(generated.map(({ path }) => fileName(path))).toEqual([
      'openapi.json',
      'schema.graphql',
      'content-model.md',
      'errors.md',
    ])
  })

  test.each(named)('and it would be noticed if %s were not', async (_name, { path, text }) => {
    expect(await isFresh({ path, text: text.replace('  ', ' ') })).toBe(false)
  })

  test('with a newline at its end', () => {
    for (const { text } of generated) expect(text).toMatch(/[^\n]\n$/)
  })
})
