const shortTagBytes = 6
const shortTagLength = 10

/** As answers carry a tag that they have no room for: the beginning of its hash, to base 36. */
const shorten = async (tag: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tag)))
  const number = hash.slice(0, shortTagBytes).reduce((sum, byte) => sum * 256 + byte, 0)
  return number.toString(36).padStart(shortTagLength, '0')
}

/** What to purge when a document changes: its type, and its own tag in both forms. */
export const cacheTagsOf = async (type: string, slug: string): Promise<string[]> => {
  const tag = `${type}:${slug}`
  return [type, tag, await shorten(tag)]
}
