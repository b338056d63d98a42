const end = '<!-- /generated -->'

/**
 * Puts content between `<!-- generated:NAME -->` and `<!-- /generated -->`, and leaves the rest of the page alone.
 *
 * Throws an Error when the markers are not there exactly once.
 */
export const replaceGenerated = (page: string, name: string, content: string): string => {
  const start = `<!-- generated:${name} -->`
  const [before, rest, ...more] = page.split(start)
  const closing = rest?.indexOf(end) ?? -1
  if (before === undefined || rest === undefined || more.length > 0 || closing < 0) {
    throw new Error(`The page needs one line "${start}" and after it one "${end}", between which to write.`)
  }
  return `${before}${start}\n\n${content}\n\n${rest.slice(closing)}`
}
