import { writeFileSync } from 'node:fs'
import { fromRoot, readPage } from './pages'

const page = 'README.md'

const blockOf = (output: string): string => `\n\n\`\`\`text\n${output.trimEnd()}\n\`\`\`\n\n`

const split = (text: string, name: string): [before: string, block: string, after: string] => {
  const start = `<!-- output:${name} -->`
  const [before, rest, ...more] = text.split(start)
  const end = rest?.indexOf('<!-- /output -->') ?? -1
  if (before === undefined || rest === undefined || more.length > 0 || end < 0) {
    throw new Error(`${page} needs one "${start}" and after it one "<!-- /output -->".`)
  }
  return [before + start, rest.slice(0, end), rest.slice(end)]
}

/** The block of the README under a marker, and what it has to be. With UPDATE_README=1 it is written anew first. */
export const compareOutput = (name: string, output: string): { shown: string; wanted: string } => {
  const wanted = blockOf(output)
  if (process.env.UPDATE_README === '1') {
    const [before, , after] = split(readPage(page), name)
    writeFileSync(fromRoot(page), before + wanted + after)
  }
  return { shown: split(readPage(page), name)[1], wanted }
}
