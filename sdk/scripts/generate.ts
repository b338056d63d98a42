/**
 * Writes sdk/src/generated from an OpenAPI document: `schema.ts` (openapi-typescript), `documents.ts` (the
 * public types by name) and `resources.ts` (one resource of the client for each). The same document always
 * gives the same bytes.
 *
 * Run: `node --import tsx sdk/scripts/generate.ts [openapi.json]`; the repository's openapi.json by default.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { readResources, type ResourceEntry } from '../src/cli/types/readResources.js'
import { renderDocuments } from './renderDocuments.js'
import { renderResources } from './renderResources.js'
import { selectForClient } from '../src/cli/types/selectForClient.js'

const header = '/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */\n'

/** Indented by two: the file is published twice, and its indentation is a fifth of it. */
const renderSchema = async (openapi: OpenAPI3, resources: readonly ResourceEntry[]): Promise<string> => {
  const nodes = await openapiTS(selectForClient(structuredClone(openapi), resources))
  return astToString(nodes).replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
}

export type GeneratedFiles = Readonly<Record<'schema.ts' | 'documents.ts' | 'resources.ts', string>>

/**
 * The generated files as text, by file name.
 *
 * @throws Error naming the path or schema when the document lacks what the client is generated from.
 */
export const generateFiles = async (openapi: OpenAPI3): Promise<GeneratedFiles> => {
  const resources = readResources(openapi)
  return {
    'schema.ts': header + (await renderSchema(openapi, resources)),
    'documents.ts': header + renderDocuments(resources),
    'resources.ts': header + renderResources(resources),
  }
}

/** Reads the OpenAPI document at `input` and writes the generated files into the folder `output`. */
export const generate = async (
  input: URL = new URL('../../openapi.json', import.meta.url),
  output: URL = new URL('../src/generated/', import.meta.url),
): Promise<void> => {
  const files = await generateFiles(JSON.parse(readFileSync(input, 'utf8')))
  mkdirSync(output, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, output), text)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await generate(argv[2] === undefined ? undefined : pathToFileURL(argv[2]))
}
