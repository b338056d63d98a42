import { readFile, rename, writeFile } from 'node:fs/promises'
import type { OpenAPI3 } from 'openapi-typescript'
import { isRecord } from '../../isRecord.js'
import { parseJson } from '../../parseJson.js'
import { readJson } from '../../readJson.js'
import type { Command, Values } from '../Command.js'
import { connect, keyHelp, serverOptions } from '../connect.js'
import { renderTypes } from '../types/renderTypes.js'
import { UsageError } from '../UsageError.js'

const help = `cofactor types - makes types for a server whose model has more types or fields than this package knows

Usage: cofactor types --url https://content.example.org --out src/cofactor-types.ts
       cofactor types --file openapi.json --out src/cofactor-types.ts

  --url URL         address of the server, without /v1: its /v1/openapi.json is read
  --file FILE       an OpenAPI document of a server instead
  --out FILE        the file to write
${keyHelp}

The file must be part of your program: import it once, or let tsconfig.json include it. createClient and all of
@cofactor/sdk then have its types. Read types that this package does not know with createResource of
@cofactor/sdk/resource. It needs openapi-typescript and typescript:

  npm install --save-dev openapi-typescript typescript`

const isOpenApi = (value: unknown): value is OpenAPI3 =>
  isRecord(value) && typeof value.openapi === 'string' && isRecord(value.paths)

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'

/** Only where it is needed, and with words that help where it is not there. */
const generate = async (openapi: OpenAPI3): Promise<string> => {
  try {
    const { default: openapiTS, astToString } = await import('openapi-typescript')
    return astToString(await openapiTS(openapi))
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new Error(
      'openapi-typescript is not installed: npm install --save-dev openapi-typescript typescript',
      { cause: error },
    )
  }
}

const readInput = async (values: Values): Promise<unknown> => {
  if (typeof values.file !== 'string') {
    const { send } = await connect(values)
    return readJson(await send('/v1/openapi.json', {}), isRecord)
  }
  try {
    return parseJson(await readFile(values.file, 'utf8'))
  } catch (error) {
    throw new UsageError(
      `"${values.file}" can't be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

export const types: Command = {
  summary: 'make types for a server whose model has more types or fields',
  help,
  options: { ...serverOptions, file: { type: 'string' }, out: { type: 'string' } },
  words: 0,
  run: async (values, _words, output) => {
    const { url, file, out } = values
    if (typeof out !== 'string') throw new UsageError('--out is missing: the file to write')
    if ((url === undefined) === (file === undefined)) throw new UsageError('Give either --url or --file')
    const openapi = await readInput(values)
    const from = String(url ?? file)
    if (!isOpenApi(openapi)) throw new Error(`${from} is no OpenAPI document`)
    await writeFile(`${out}.part`, await renderTypes(openapi, from, generate))
    await rename(`${out}.part`, out)
    output.out(`${out}: types of ${from}`)
    return 0
  },
}
