import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildOpenApi } from '../../src/openapi/buildOpenApi'
import { openApiOptions } from '../helpers/openApiOptions'

/** Code that uses the generated types; a line with `@ts-expect-error` has to be refused by the compiler. */
const uses = {
  documents: `
    type Schemas = components['schemas']
    export const read = (mineral: Schemas['Mineral'], claim: Schemas['Claim']) => {
      const type: 'minerals' = mineral.type
      const terms: string[] = mineral.layTerms
      const category: 'macro' | 'trace' | 'electrolyte' | undefined = mineral.category
      const html: string | undefined = mineral.summary?.html
      const form: string | undefined = mineral.forms[0]?.name
      const cited: Schemas['CitationRef'] | undefined = mineral.forms[0]?.citation
      const claims: Schemas['ClaimRef'][] = mineral.claims
      const state = mineral.governance.reviewState
      for (const block of mineral.body) {
        if (block.blockType === 'paragraph') block.prose?.text
        else block.claim?.slug
      }
      if (claim.subject?.type === 'symptoms') { const of: 'symptoms' = claim.subject.type; return of }
      return { type, terms, category, html, form, cited, claims, state }
    }`,
  absences: `
    export const read = (mineral: components['schemas']['Mineral']) => {
      // @ts-expect-error -- no such field
      mineral.colour
      // @ts-expect-error -- it may be missing
      mineral.summary.html
      // @ts-expect-error -- a single reference may be missing
      mineral.forms[0]?.citation.slug
    }`,
  queries: `
    type Query = NonNullable<operations['listMinerals']['parameters']['query']>
    export const right: Query[] = [
      { filter: { name: 'Zinc', 'governance.reviewState': { in: ['reviewed', 'in-review'] }, atomicNumber: { gte: 12 } } },
      { include: ['claims.citations'], fields: ['name', 'claims'], 'fields[claims]': ['statement'], sort: ['-name'] },
      { limit: 5, cursor: 'x', count: true, locale: 'es' },
    ]
    export const wrong: Query[] = [
      // @ts-expect-error -- a number has no contains
      { filter: { atomicNumber: { contains: 1 } } },
      // @ts-expect-error -- no such value
      { filter: { category: 'rare' } },
      // @ts-expect-error -- three references
      { include: ['claims.citations.claims'] },
      // @ts-expect-error -- no such field
      { fields: ['colour'] },
      // @ts-expect-error -- no such locale
      { locale: 'fr' },
    ]`,
  mistakes: `export const wrong: components['schemas']['Mineral'] = { type: 'claims' }`,
}

let folder = ''
let complaints: ReadonlyMap<string, string[]> = new Map()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cofactor-types-'))
  const document = JSON.stringify(buildOpenApi(openApiOptions))
  writeFileSync(join(folder, 'schema.ts'), astToString(await openapiTS(document)))
  for (const [name, code] of Object.entries(uses)) {
    writeFileSync(
      join(folder, `${name}.ts`),
      `import type { components, operations } from './schema'\n${code}`,
    )
  }
  complaints = compile()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the compiler, at its strictest, says about each file. */
const compile = (): Map<string, string[]> => {
  const files = [...Object.keys(uses), 'schema'].map((name) => [name, join(folder, `${name}.ts`)] as const)
  const program = ts.createProgram(
    files.map(([, file]) => file),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      lib: ['lib.es2022.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    },
  )
  return new Map(
    files.map(([name, file]) => {
      const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]
    }),
  )
}

describe('the types generated from the description', () => {
  test('compile', () => {
    expect(complaints.get('schema')).toEqual([])
  })

  test('give documents as they are served', () => {
    expect(complaints.get('documents')).toEqual([])
  })

  test('refuse what is not, or not always, in a document', () => {
    expect(complaints.get('absences')).toEqual([])
  })

  test('give queries by their exact paths, operators and values', () => {
    expect(complaints.get('queries')).toEqual([])
  })

  test('would be complained about if they did not fit', () => {
    expect(complaints.get('mistakes')).not.toEqual([])
  })
})
