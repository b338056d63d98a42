import { readFileSync } from 'node:fs'

/**
 * The edition in a snapshot: a manifest, then a document a line.
 *
 * @param {string} path
 */
export const readEdition = (path) => {
  const [manifest, ...documents] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const byAddress = new Map(documents.map((one) => [`${one.type}/${one.slug}`, one]))
  return {
    manifest,
    /** @param {string} type */
    list: (type) => documents.filter((one) => one.type === type),
    /** The document that a link leads to. @param {{ type: string, slug: string }} link */
    follow: ({ type, slug }) => byAddress.get(`${type}/${slug}`),
  }
}
