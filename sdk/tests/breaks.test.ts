import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findBreaks } from '../scripts/breaks/findBreaks.js'
import { readDeclarations, undeclared } from '../scripts/breaks/readDeclarations.js'

/** Each description is made anew, for one edit of its text. */
const description = JSON.stringify({
  paths: {
    '/v1/foods': {
      get: {
        operationId: 'listFoods',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { name: 'sort', in: 'query', schema: { enum: ['slug', 'name'] } },
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            schema: { type: 'object', additionalProperties: false, properties: { slug: { type: 'string' } } },
          },
        ],
        responses: {
          200: {
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Food' } } },
          },
          404: { content: {} },
        },
      },
    },
  },
  components: {
    schemas: {
      Food: {
        type: 'object',
        additionalProperties: false,
        required: ['slug'],
        properties: {
          slug: { type: 'string' },
          group: { type: 'string', enum: ['nuts', 'fish'] },
          published: { type: 'string', format: 'date' },
          amount: { type: 'number' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Food' } },
          block: {
            oneOf: [{ $ref: '#/components/schemas/Prose' }, { $ref: '#/components/schemas/Table' }],
            discriminator: { propertyName: 'kind' },
          },
          subject: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
        },
      },
      Prose: { type: 'object', properties: { kind: { const: 'prose' } } },
      Table: { type: 'object', properties: { kind: { const: 'table' } } },
    },
  },
})

const after = (from: string, to: string): string[] => {
  expect(description.split(from), `found once: ${from}`).toHaveLength(2)
  return findBreaks(JSON.parse(description), JSON.parse(description.replace(from, to))).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  )
}

const operation = '#/paths/~1v1~1foods/get'
const food = '#/components/schemas/Food'

test.each([
  ['nothing', '"paths"', '"paths"'],
  ['a new address', '"paths":{', '"paths":{"/v1/new":{"get":{}},'],
  ['a new method', '"/v1/foods":{', '"/v1/foods":{"head":{},'],
  ['a new optional parameter', '"parameters":[', '"parameters":[{"name":"q","in":"query"},'],
  ['a new value of a parameter', '["slug","name"]', '["slug","name","group"]'],
  ['a wider range of a parameter', '"maximum":100', '"maximum":200'],
  ['a parameter that lost its limit', ',"maximum":100', ''],
  [
    'a new filter',
    '"properties":{"slug":{"type":"string"}}}',
    '"properties":{"slug":{"type":"string"},"group":{}}}',
  ],
  ['a new answer', '"responses":{', '"responses":{"206":{},'],
  ['a refusal that is gone', ',"404":{"content":{}}', ''],
  ['a new header', '"headers":{', '"headers":{"Age":{},'],
  ['a new form of the answer', '"content":{"a', '"content":{"text/csv":{},"a'],
  ['a new schema', '"schemas":{', '"schemas":{"New":{"type":"object"},'],
  ['a new property of an answer', '"group":{', '"new":{"type":"string"},"group":{'],
  ['a property that is now always there', '"required":["slug"]', '"required":["slug","group"]'],
  ['a new value in an answer', '["nuts","fish"]', '["nuts","fish","fruit"]'],
  ['a narrower type in an answer', '"number"', '"integer"'],
  ['a new member of a union', '"oneOf":[{"$ref"', '"oneOf":[{"$ref":"#/components/schemas/Food"},{"$ref"'],
  ['a text that describes', '"operationId"', '"summary":"List","operationId"'],
])('%s breaks nothing', (_title, from, to) => {
  expect(after(from, to)).toEqual([])
})

test.each([
  ['an address', '"/v1/foods"', '"/v1/meals"', '#/paths/~1v1~1foods: was removed'],
  ['a method', '"get"', '"put"', `${operation}: was removed`],
  ['a name', 'listFoods', 'foods', `${operation}/operationId: changed from "listFoods" to "foods"`],
  [
    'a parameter',
    '"name":"limit"',
    '"name":"size"',
    `${operation}/parameters/0: the parameter in query limit was removed`,
  ],
  [
    'an optional parameter',
    '"name":"limit",',
    '"name":"limit","required":true,',
    `${operation}/parameters/0: the parameter in query limit is now required`,
  ],
  [
    'calls without a new parameter',
    '"parameters":[',
    '"parameters":[{"name":"q","in":"query","required":true},',
    `${operation}/parameters/0: the parameter in query q is new and required`,
  ],
  [
    'values of a parameter',
    '["slug","name"]',
    '["slug"]',
    `${operation}/parameters/1/schema: no longer has "name"`,
  ],
  [
    'any value of a parameter',
    '{"type":"integer","minimum"',
    '{"type":"integer","enum":[10],"minimum"',
    `${operation}/parameters/0/schema: was any value, is now 10`,
  ],
  [
    'the type of a parameter',
    '{"type":"integer","minimum"',
    '{"type":"boolean","minimum"',
    `${operation}/parameters/0/schema: type changed from integer to boolean`,
  ],
  [
    'the range of a parameter',
    '"maximum":100',
    '"maximum":50',
    `${operation}/parameters/0/schema: maximum changed from 100 to 50`,
  ],
  [
    'how a parameter is written',
    '"deepObject"',
    '"form"',
    `${operation}/parameters/2/style: changed from "deepObject" to "form"`,
  ],
  [
    'a filter',
    '"properties":{"slug":{"type":"string"}}}',
    '"properties":{}}',
    `${operation}/parameters/2/schema/properties/slug: was removed`,
  ],
  ['an answer', '"200"', '"206"', `${operation}/responses/200: was removed`],
  ['a header', '"ETag"', '"Tag"', `${operation}/responses/200/headers/ETag: was removed`],
  [
    'a form of the answer',
    '"application/json"',
    '"text/csv"',
    `${operation}/responses/200/content/application~1json: was removed`,
  ],
  ['a property', '"group"', '"kind"', `${food}/properties/group: was removed`],
  [
    'a property always there',
    '"required":["slug"]',
    '"required":[]',
    `${food}/properties/slug: is no longer always there`,
  ],
  ['values in an answer', '["nuts","fish"]', '["nuts"]', `${food}/properties/group: no longer has "fish"`],
  [
    'a list of values in an answer',
    ',"enum":["nuts","fish"]',
    '',
    `${food}/properties/group: was "nuts", "fish", is now any value`,
  ],
  [
    'a type in an answer',
    '"number"',
    '"string"',
    `${food}/properties/amount: type changed from number to string`,
  ],
  [
    'never null',
    '"number"',
    '["number","null"]',
    `${food}/properties/amount: type changed from number to number or null`,
  ],
  [
    'a format',
    '"date"',
    '"date-time"',
    `${food}/properties/published: format changed from "date" to "date-time"`,
  ],
  [
    'one type of the elements',
    '"items":{"$ref":"#/components/schemas/Food"}',
    '"items":{"type":"string"}',
    `${food}: type changed from object to string`,
  ],
  [
    'a member of a union',
    ',{"$ref":"#/components/schemas/Table"}',
    '',
    `${food}/properties/block: can no longer be #/components/schemas/Table`,
  ],
  [
    'a union that no property tells apart',
    '{"oneOf":[{"type":"string"}',
    '{"oneOf":[{"type":"null"},{"type":"string"}',
    `${food}/properties/subject: may now be null`,
  ],
])('%s is missed', (_title, from, to, message) => {
  expect(after(from, to)).toEqual([message])
})

test('a schema that was removed is missed by its name', () => {
  const renamed: unknown = JSON.parse(description.replaceAll('Prose', 'Words'))
  expect(findBreaks(JSON.parse(description), renamed)).toEqual([
    { pointer: `${food}/properties/block`, message: 'can no longer be #/components/schemas/Prose' },
    { pointer: '#/components/schemas/Prose', message: 'was removed' },
  ])
})

test('the whole description is read: what is taken from any of its documents is found', () => {
  const text = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')
  expect(findBreaks(JSON.parse(text), JSON.parse(text))).toEqual([])
  const renamed: unknown = JSON.parse(
    text.replaceAll('"bioavailability"', '"absorption"').replaceAll('"slug"', '"key"'),
  )
  const pointers = findBreaks(JSON.parse(text), renamed).map(({ pointer }) => pointer)
  expect(pointers).toContain('#/components/schemas/Mineral/properties/slug')
  expect(pointers).toContain('#/components/schemas/Person/properties/slug')
})

describe('a changeset declares', () => {
  const changeset = (bump: string, body: string) => ({
    'a.md': `---\n'@cofactor/sdk': ${bump}\n---\n\n${body}\n`,
  })
  const breaks = [
    { pointer: '#/paths/~1v1~1foods/get/parameters/0', message: 'was removed' },
    { pointer: '#/paths/~1v1~1foods2', message: 'was removed' },
  ]
  const left = (bump: string, body: string, version = '0.1.0'): string[] =>
    undeclared(breaks, readDeclarations(changeset(bump, body), version)).map(({ pointer }) => pointer)

  test.each([
    ['what it names', 'minor', 'Text.\n\nBreaking:\n\n- `#/paths/~1v1~1foods/get/parameters/0`', '0.1.0', 1],
    ['what is below what it names', 'minor', 'Breaking: `#/paths/~1v1~1foods`', '0.1.0', 1],
    ['several', 'major', 'Breaking:\n- `#/paths/~1v1~1foods`\n- `#/paths/~1v1~1foods2`', '1.2.0', 0],
    ['nothing outside that section', 'minor', 'Adds `#/paths/~1v1~1foods`.', '0.1.0', 2],
    ['nothing as a patch', 'patch', 'Breaking: `#/paths`', '0.1.0', 2],
    ['nothing as a minor release after 1.0.0', 'minor', 'Breaking: `#/paths`', '1.0.0', 2],
  ])('%s', (_title, bump, body, version, count) => {
    expect(left(bump, body, version)).toHaveLength(count)
  })

  test('nothing for another package', () => {
    const text = "---\n'@cofactor/other': major\n---\n\nBreaking: `#/paths`\n"
    expect(readDeclarations({ 'a.md': text }, '0.1.0')).toEqual([])
  })
})
