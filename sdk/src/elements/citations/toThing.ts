import type { ToThing } from '../core/definition.js'
import { addressOfWork } from './citationHtml.js'
import type { CitationDocument, CitationsExtra } from './types.js'

export const toThing: ToThing<readonly CitationDocument[], CitationsExtra> = (works) => ({
  '@type': 'ItemList',
  itemListElement: works.map((work) => ({
    '@type': 'CreativeWork',
    name: work.title,
    datePublished: String(work.year),
    url: addressOfWork(work),
  })),
})
