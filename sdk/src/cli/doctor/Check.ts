/** One thing that was looked at. */
export type Finding = {
  /** `note` is worth knowing and no problem. */
  readonly level: 'ok' | 'note' | 'problem'
  /** What was looked at, in a word or two. */
  readonly about: string
  readonly found: string
  /** What to do; of problems always. */
  readonly advice?: string
}

export const ok = (about: string, found: string): Finding => ({ level: 'ok', about, found })

export const note = (about: string, found: string, advice?: string): Finding => ({
  ...{ level: 'note', about, found },
  ...(advice !== undefined && { advice }),
})

export const problem = (about: string, found: string, advice: string): Finding => ({
  level: 'problem',
  about,
  found,
  advice,
})
