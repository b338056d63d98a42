import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type SeedDocument = Readonly<Record<string, unknown>> & { slug: string }
export type SeedBatch = { type: string; documents: SeedDocument[] }

/** Documents come after everything they refer to. */
const order = [
  'people',
  'citations',
  'minerals',
  'factors',
  'functions',
  'symptoms',
  'therapies',
  'foods',
  'intake-references',
  'claims',
  'articles',
]

const isSeedDocument = (value: unknown): value is SeedDocument =>
  typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string'

const typeOf = (file: string): string | undefined => {
  const name = file.replace(/\.json$/, '')
  return order.find((type) => name === type || name.startsWith(`${type}-`))
}

const readDocuments = async (path: string): Promise<SeedDocument[]> => {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!Array.isArray(content)) throw new Error(`${path} must hold an array of documents.`)
  const wrong = content.findIndex((item) => !isSeedDocument(item))
  if (wrong >= 0) throw new Error(`${path}: document ${wrong + 1} has no slug.`)
  return content.filter(isSeedDocument)
}

/** Reads the data files of a folder: `claims-food.json` holds claims, as `claims.json` does. */
export const readSeed = async (folder: string): Promise<SeedBatch[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  const batches = new Map<string, SeedDocument[]>(order.map((type) => [type, []]))
  for (const file of files) {
    const documents = batches.get(typeOf(file) ?? '')
    if (!documents) throw new Error(`${file} is named after no public type (${order.join(', ')}).`)
    documents.push(...(await readDocuments(join(folder, file))))
  }
  return [...batches].map(([type, documents]) => ({ type, documents }))
}
