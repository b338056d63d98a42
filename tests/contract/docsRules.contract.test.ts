import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { Users } from '../../collections/Users'
import { marked, tableRows } from '../helpers/docs/markdown'
import { fromRoot, readPage } from '../helpers/docs/pages'

/** The text of a literal, with “…” where a value is put in; undefined of anything else. */
const literalText = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => `…${literal.text}`)].join('')
}

const isMessageName = (name: ts.Node): boolean =>
  ts.isIdentifier(name) && /^message$|Message$/.test(name.text)

/** The messages written in a source: values of `message`, and what functions named `…Message` return. */
const messagesIn = (source: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && isMessageName(node.name)) {
      const { initializer } = node
      const value = initializer && ts.isArrowFunction(initializer) ? initializer.body : initializer
      const text = value && literalText(value)
      if (text !== undefined) found.push(text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true))
  return found
}

/** Quotes around a value that is put in come from the code or from the page; they are not what is compared. */
const plain = (text: string): string => text.replace(/[“"]…[”"]/g, '…')

const editors = readPage('docs/editors.md')

describe('docs/editors.md quotes every message with which publishing refuses', () => {
  test.each([
    ['claims', 'src/domain/claims/claimProblems.ts', 13],
    ['symptoms', 'src/domain/symptoms/symptomProblems.ts', 2],
    ['intake', 'src/domain/intake/intakeProblems.ts', 7],
    ['governance', 'src/domain/governance/governanceProblems.ts', 5],
  ])('a rule of %s', (name, path, least) => {
    const written = messagesIn(readFileSync(fromRoot(path), 'utf8')).map(plain)
    const quoted = tableRows(marked(editors, `messages:${name}`)).map(([message = '']) => plain(message))
    expect(written.length).toBeGreaterThanOrEqual(least)
    expect(quoted.toSorted()).toEqual([...new Set(written)].toSorted())
  })

  test('a text that is missing in the default language', () => {
    const [message = ''] = messagesIn(readFileSync(fromRoot('src/publishing/missingTexts.ts'), 'utf8'))
    expect(plain(editors)).toContain(plain(message).replace('(…)', '(en)'))
  })

  test('and messages are found where they are written', () => {
    const source = 'const ageMessage = (n) => `Not ${n}.`; f({ message: "A" }); const message = `B ${q(x)} c`'
    expect(messagesIn(source)).toEqual(['Not ….', 'A', 'B … c'])
  })
})

test('docs/editors.md has a row for each role', () => {
  const roles = Users.fields.flatMap((field) =>
    'name' in field && field.name === 'role' && field.type === 'select' ? field.options : [],
  )
  const labels = roles.map((role) => (typeof role === 'string' ? role : String(role.label)).split(':')[0])
  const table = editors.slice(editors.indexOf('| Role'))
  expect(labels.length).toBe(3)
  expect(tableRows(table).map(([role]) => role)).toEqual(labels)
})

describe('docs/architecture.md', () => {
  test('has a row for each rule of imports', () => {
    const { forbidden }: { forbidden: { name: string; comment: string }[] } = createRequire(import.meta.url)(
      fromRoot('.dependency-cruiser.cjs'),
    )
    const listed = tableRows(marked(readPage('docs/architecture.md'), 'rules')).map(([, name = '']) =>
      name.replaceAll('`', ''),
    )
    expect(listed.toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted())
  })
})
