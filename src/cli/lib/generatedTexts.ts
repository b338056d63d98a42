import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { format, resolveConfig } from 'prettier'
import { localization, publicCollections } from '../../../collections/index'
import packageJson from '../../../package.json'
import { servedSchema } from '../../api/graphql/servedSchema'
import { problems } from '../../api/problems'
import { deriveQueryModel } from '../../delivery/queryModel'
import { contentModelTable } from '../../docs/contentModelTable'
import { problemsTable } from '../../docs/problemsTable'
import { replaceGenerated } from '../../docs/replaceGenerated'
import { licence } from '../../domain/governance/licence'
import { readContentModel } from '../../model/readContentModel'
import { buildOpenApi } from '../../openapi/buildOpenApi'
import { exampleDocuments } from '../../openapi/examples/exampleDocuments'

/** A committed file that follows from the code, as it has to be: formatted as all others are. */
export type GeneratedText = { readonly path: string; readonly text: string }

/** `openapi.json`, from the collections, the error catalogue and the licence of the content. */
export const openApiText = async (): Promise<GeneratedText> => {
  const model = readContentModel(publicCollections, localization)
  const document = buildOpenApi({
    model,
    version: packageJson.version,
    problems,
    licence,
    examples: exampleDocuments,
  })
  return formatted(fromRoot('openapi.json'), JSON.stringify(document, null, 2))
}

/** `schema.graphql`, from the collections. */
export const graphqlText = async (): Promise<GeneratedText> => {
  const model = readContentModel(publicCollections, localization)
  const queryModel = deriveQueryModel(model)
  // Only what is answered depends on the day, and nothing is.
  const schema = servedSchema({ model, queryModel, licence, today: () => '' })
  return formatted(fromRoot('schema.graphql'), printSchema(schema))
}

/** The pages of `docs/` that hold generated tables, with those made anew and all else as it is. */
export const docsTexts = async (): Promise<GeneratedText[]> => {
  const model = readContentModel(publicCollections, localization)
  return Promise.all([
    page('docs/content-model.md', 'content-model', contentModelTable(model)),
    page('docs/errors.md', 'errors', problemsTable(problems)),
  ])
}

const page = async (file: string, name: string, content: string): Promise<GeneratedText> => {
  const path = fromRoot(file)
  return formatted(path, replaceGenerated(await readFile(path, 'utf8'), name, content))
}

const formatted = async (path: string, text: string): Promise<GeneratedText> => ({
  path,
  text: await format(text, { ...(await resolveConfig(path)), filepath: path }),
})

const fromRoot = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url))
