import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

export const fromRoot = (path: string): string => join(root, path)

export const readPage = (path: string): string => readFileSync(fromRoot(path), 'utf8')

const markdownIn = (folder: string): string[] =>
  readdirSync(fromRoot(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))

const readmesIn = (folder: string): string[] =>
  readdirSync(fromRoot(folder))
    .map((name) => `${folder}/${name}/README.md`)
    .filter((path) => existsSync(fromRoot(path)))

/** Every page that people read, by its path from the root. */
export const pagePaths: readonly string[] = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  'sdk/README.md',
  ...readmesIn('examples'),
]
