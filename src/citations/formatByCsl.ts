import type { JsonObject } from '../model/types'
import { finishEntry, type FormattedCitation } from './entryHtml'
import type { Work } from './toWork'

export type CslStyle = 'vancouver' | 'apa'

/** The CSL locale for a language of the content; every other language is formatted as English. */
const cslLocales: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-ES' }

/** Citation.js is loaded when a citation is first formatted: it takes a tenth of a second, which no start needs. */
const loadCitationJs = async () => {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-csl')
  return plugins
}

/** Formats works by a style in the Citation Style Language, with the processor of Citation.js. */
export const formatByCsl = async (
  works: readonly Work[],
  style: CslStyle,
  locale: string,
): Promise<FormattedCitation[]> => {
  const plugins = await loadCitationJs()
  const entries = plugins.output.format(
    'bibliography',
    works.map((work, index) => itemFor(work, style, index)),
    {
      template: style,
      lang: cslLocales[locale] ?? 'en-US',
      format: 'html',
      nosort: true,
      asEntryArray: true,
    },
  )
  return works.map((work, index) => finishEntry(withoutOthers(innerEntry(entries[index]?.[1] ?? '')), work))
}

/** CSL has no way to say that further authors exist; as one more author the words land where the styles put them. */
const others = 'et al.'

/** Ids are the processor's own here, so that a work named like a property of every object harms nothing. */
const itemFor = (work: Work, style: CslStyle, index: number): JsonObject => {
  const { item, authors, hasMoreAuthors } = work
  return {
    ...item,
    ...(style === 'vancouver' ? asArticle(work) : withoutSelfPublisher(work)),
    id: `work-${index}`,
    ...(hasMoreAuthors && authors.length > 0
      ? { author: [...authors.map((name) => ({ ...name })), { literal: others }] }
      : {}),
  }
}

/** Citing Medicine cites what stands in a gazette like an article; as law, its volume would be lost. */
const asArticle = ({ item }: Work): JsonObject =>
  item.type === 'legislation' && item['container-title'] ? { type: 'article-journal' } : {}

/** APA 7, section 9.29: a publisher that is the author is not named twice. */
const withoutSelfPublisher = ({ item, authors }: Work): JsonObject =>
  item.publisher !== undefined && authors.length === 1 && authors[0]?.literal === item.publisher
    ? { publisher: '' }
    : {}

/** The last of several authors is joined by “&” in APA, which “et al.” must not be. */
const withoutOthers = (entry: string): string => entry.replace(/,? &#38; et al\./, ', et al.')

/** What stands in an entry, without the number before it. */
const innerEntry = (entry: string): string => {
  const inline = /class="csl-right-inline">([\s\S]*?)<\/div>/.exec(entry)?.[1]
  return inline ?? /class="csl-entry">([\s\S]*)<\/div>/.exec(entry)?.[1] ?? entry
}
