import { resolve } from 'node:path'

/** The absolute path of the file that a `file:` address names. */
export const sqlitePath = (url: string): string =>
  resolve(decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/i, '').replace(/[?#].*$/, '')))
