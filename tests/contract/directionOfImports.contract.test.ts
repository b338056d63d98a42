import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, it } from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** A project of wrong imports, each of which one rule has to refuse. */
const wrong = [
  ['domain-is-pure', 'src/domain/units.ts', '../api/app'],
  ['model-is-plain-data', 'src/model/types.ts', 'payload'],
  ['collections-are-the-model', 'collections/Minerals.ts', 'express'],
  ['one-place-for-adapters', 'src/seed/load.ts', '@payloadcms/db-sqlite'],
  ['one-door-to-lexical', 'collections/fields/prose.ts', 'lexical'],
  ['delivery-knows-no-framework', 'src/delivery/store.ts', 'payload'],
  ['forms-are-made-of-documents', 'src/jsonld/toJsonLd.ts', '../api/app'],
  ['registers-know-no-cms', 'src/resolvers/ask.ts', 'payload'],
  ['snapshots-are-made-of-documents', 'src/snapshot/write.ts', '../api/app'],
  ['questions-are-asked-of-the-store', 'src/lookup/find.ts', '../api/app'],
  ['keys-and-drafts-do-not-serve', 'src/keys/ring.ts', '../api/app'],
  ['api-gets-its-store', 'src/api/app.ts', '../publishing/record'],
  ['openapi-follows-the-model', 'src/openapi/build.ts', 'express'],
  ['graphql-follows-the-model', 'src/graphql/buildSchema.ts', '../api/app'],
  ['publishing-does-not-serve', 'src/publishing/record.ts', '../openapi/build'],
  ['importing-does-not-serve', 'src/importers/load.ts', '../openapi/build'],
  ['sdk-stands-alone', 'sdk/src/client.ts', '../../collections/Minerals'],
  ['bindings-know-their-framework', 'sdk/src/react/hook.ts', '../../../collections/Minerals'],
  ['sdk-tools-stand-alone', 'sdk/src/cli/loud.ts', '../../../collections/Minerals'],
  ['sdk-runtime-without-its-command-line', 'sdk/src/loud.ts', './cli/loud'],
  ['nobody-imports-the-top', 'src/answers/top.ts', '../cli/seed'],
  ['cli-and-server-apart', 'src/cli/seed.ts', '../server'],
  ['panel-needs-no-delivery', 'payload.config.ts', './src/openapi/build'],
  ['no-cycles', 'src/answers/circle.ts', './circle'],
  ['nothing-unresolved', 'src/answers/lost.ts', './nowhere'],
] as const

const ruleNames = (): string[] => {
  const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
    join(repository, '.dependency-cruiser.cjs'),
  )
  return rules.forbidden.map(({ name }) => name)
}

let project: string
let reported: string

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'cofactor-imports-'))
  write('tsconfig.json', '{}')
  write('src/server.ts', '')
  for (const name of ['payload', 'lexical', 'express', '@payloadcms/db-sqlite']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  for (const [, file, target] of wrong) write(file, `import '${target}'\n`)
  const depcruise = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(repository, '.dependency-cruiser.cjs')
  const args = ['--config', config, 'collections', 'src', 'sdk', 'payload.config.ts']
  reported = spawnSync(process.execPath, [depcruise, ...args], { cwd: project, encoding: 'utf8' }).stdout
})

afterAll(() => {
  rmSync(project, { recursive: true })
})

it.each(wrong)('%s refuses an import in %s of %s', (rule, file) => {
  expect(reported).toMatch(new RegExp(`error ${rule}: ${file.replaceAll('.', '\\.')} `))
})

it('has an example here for every rule', () => {
  expect(wrong.map(([rule]) => rule)).toEqual(ruleNames())
})
