import type { PayloadRequest, SanitizedConfig } from 'payload'

/** Header that makes the save of the document with this slug fail, after everything else about it was written. */
export const failingHeader = 'x-fail-for'

const failIfAsked = (slug: unknown, req: PayloadRequest): void => {
  if (req.headers.get(failingHeader) === slug) throw new Error('Failed on purpose')
}

/** Puts a hook that fails on request behind all others of every public collection. */
export const failOnRequest = (config: SanitizedConfig): void => {
  for (const { custom, hooks } of config.collections) {
    if (!custom['public']) continue
    hooks.afterChange = [...(hooks.afterChange ?? []), ({ doc, req }) => failIfAsked(doc.slug, req)]
    hooks.afterDelete = [...(hooks.afterDelete ?? []), ({ doc, req }) => failIfAsked(doc.slug, req)]
  }
}
