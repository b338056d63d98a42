import type { JsonObject } from '../../src/model/types'
import type { Random } from './random'
import { populations, sentences, type Words } from './words'

/** What the text is about. */
export type Topic = { readonly a?: Words; readonly b?: Words }

/** Share of documents that have been translated. */
const translated = 0.6

/** A value by locale; Spanish only where the document was translated. */
export const both = ([en, es]: Words, isTranslated: boolean): JsonObject =>
  isTranslated ? { en, es } : { en }

export const isTranslated = (random: Random): boolean => random.chance(translated)

/** Some sentences that differ, in both languages. */
export const prose = (random: Random, count: number, topic: Topic = {}): Words => {
  const chosen = random.sample(sentences, count)
  const population = random.pick(populations)
  const number = String(random.integer(5, 95))
  const { a = ['it', 'ello'], b = ['such complaints', 'esas molestias'] } = topic
  const fill = (index: 0 | 1): string =>
    chosen
      .map((words) =>
        words[index]
          .replace('%a', a[index])
          .replace('%b', b[index])
          .replace('%p', population[index])
          .replace('%n', number),
      )
      .join(' ')
  return [fill(0), fill(1)]
}
