import { locales } from '../../domain/locale'
import { synonyms } from '../../domain/vocabulary/synonyms'
import type { Analyser, Word } from './createAnalyser'

/** Finds what else the words of a name could be called. */
export type FindSynonyms = (words: readonly Word[]) => readonly Synonym[]

export type Synonym = {
  readonly words: readonly Word[]
  /** True when it stands for the whole name, not for a part of it. */
  readonly isWhole: boolean
}

type Variant = {
  readonly phrase: string
  readonly length: number
  readonly others: readonly (readonly Word[])[]
}

export const createSynonyms = (locale: string, { words, phrase }: Analyser): FindSynonyms => {
  const known = locales.find((candidate) => candidate === locale)
  const variants = new Map<string, Variant[]>()
  for (const group of known ? synonyms[known] : []) {
    const names = group.map(words)
    for (const [at, name] of names.entries()) {
      const first = name[0]?.term ?? ''
      const variant = { phrase: phrase(name), length: name.length, others: names.toSpliced(at, 1) }
      variants.set(first, [...(variants.get(first) ?? []), variant])
    }
  }
  return (name) =>
    name.flatMap(({ term }, at) =>
      (variants.get(term) ?? [])
        .filter((variant) => phrase(name.slice(at, at + variant.length)) === variant.phrase)
        .flatMap(({ others, length }) =>
          others.map((other) => ({ words: other, isWhole: length === name.length })),
        ),
    )
}
