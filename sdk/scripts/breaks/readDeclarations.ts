import type { Break } from './Break.js'

/** A changeset's text, by the name of its file. */
export type Changesets = Readonly<Record<string, string>>

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/
const bump = /^['"]?@cofactor\/sdk['"]?\s*:\s*(major|minor|patch)\s*$/m
const section = /^(?:#+ )?Breaking:([\s\S]*)$/m
const pointer = /`(#\/[^`]+)`/g

/**
 * The JSON pointers that changesets declare to be broken: those in backticks after a line that begins with
 * `Breaking:`. Only a changeset counts whose bump says it too: major or, before 1.0.0, minor.
 */
export const readDeclarations = (changesets: Changesets, version: string): string[] => {
  const bumps = bumpsFor(version)
  return Object.values(changesets).flatMap((text) => {
    const [, head = '', body = ''] = frontMatter.exec(text.replaceAll('\r\n', '\n')) ?? []
    const found = bump.exec(head)?.[1]
    if (found === undefined || !bumps.includes(found)) return []
    return [...(section.exec(body)?.[1] ?? '').matchAll(pointer)].map(([, declared = '']) => declared)
  })
}

/** The bumps that may break something released as `version`. */
export const bumpsFor = (version: string): string[] =>
  version.startsWith('0.') ? ['minor', 'major'] : ['major']

/** The breaks that no declaration names, neither by their pointer nor by one of what they are part of. */
export const undeclared = (breaks: readonly Break[], declared: readonly string[]): Break[] =>
  breaks.filter(
    (each) => !declared.some((name) => each.pointer === name || each.pointer.startsWith(`${name}/`)),
  )
