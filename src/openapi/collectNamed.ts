import type { JsonObject } from '../model/types'

/**
 * Collects named parts of the document. A name may come up again for the very same thing (a block of two types);
 * for another thing it is an error, since one of the two would silently be lost.
 */
export const collectNamed = (
  section: string,
  parts: readonly (readonly [name: string, part: JsonObject])[],
): Record<string, JsonObject> => {
  const collected = new Map<string, JsonObject>()
  for (const [name, part] of parts) {
    const known = collected.get(name)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(part)) {
      throw new Error(
        `Two different ${section} would be named "${name}". Give one of the types, blocks or groups another name.`,
      )
    }
    collected.set(name, part)
  }
  return Object.fromEntries(collected)
}
