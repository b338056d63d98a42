import { quoted } from '../quoted'

/** How the codes of a register are read. */
export type CodeForm = {
  /** The one form of a code, from any that it is commonly written in; undefined when it is none. */
  readonly normalise: (input: string) => string | undefined
  /** What is wrong with a code as entered, in one sentence; undefined when `normalise` accepts it. */
  readonly problem: (input: string) => string | undefined
}

export type CodeFormParts = {
  /** What a code is called, with its article: `a MeSH identifier`. */
  readonly name: string
  /** What one looks like, as the end of a sentence: `a letter and digits, as in D008274`. */
  readonly rule: string
  /** What may stand before the code: labels, and addresses of its register. */
  readonly before?: RegExp
  /** The code in capitals. The first group, where there is one, is what is kept of it. */
  readonly form: RegExp
  /** Writes what was kept as its register does. */
  readonly write?: (kept: string) => string
}

/** Far beyond any code of a register; keeps a pasted page from being searched. */
const maxLength = 300

/** The forms of a register whose codes have no more to them than a pattern. */
export const createCodeForm = ({
  name,
  rule,
  before,
  form,
  write = (kept) => kept,
}: CodeFormParts): CodeForm => {
  const normalise: CodeForm['normalise'] = (input) => {
    if (input.length > maxLength) return undefined
    const bare = before ? input.trim().replace(before, '') : input.trim()
    const found = form.exec(bare.toUpperCase())
    return found ? write(found[1] ?? found[0]) : undefined
  }
  const expected = `${name} is ${rule}.`
  return {
    normalise,
    problem: (input) => {
      if (normalise(input) !== undefined) return undefined
      return input.trim() === ''
        ? `The code is empty: ${expected}`
        : `${quoted(input)} is not ${name}: ${expected}`
    },
  }
}
