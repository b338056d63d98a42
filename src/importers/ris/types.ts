import type { CslType } from '../types'

/** Types of RIS (2001 and 2011), and those that reference managers added. */
export const risTypes: Readonly<Record<string, CslType>> = {
  JOUR: 'article-journal', EJOUR: 'article-journal', EJOU: 'article-journal', JFULL: 'article-journal',
  MGZN: 'article-journal', NEWS: 'article-journal', ABST: 'article-journal', INPR: 'article-journal',
  UNPB: 'report', UNPD: 'report', CPAPER: 'article-journal', CONF: 'article-journal',
  BOOK: 'book', EBOOK: 'book', EDBOOK: 'book', SER: 'book', WHOLE: 'book',
  CHAP: 'chapter', ECHAP: 'chapter', ENCYC: 'chapter', DICT: 'chapter',
  RPRT: 'report', GOVDOC: 'report', THES: 'report', PAMP: 'report', STAND: 'report', STD: 'report', GRANT: 'report',
  DATA: 'dataset', AGGR: 'dataset', DBASE: 'dataset', 
  ELEC: 'webpage', WEB: 'webpage', BLOG: 'webpage', ICOMM: 'webpage',
  LEGAL: 'legislation', STAT: 'legislation', BILL: 'legislation', UNBILL: 'legislation', LAW: 'legislation',
}

/** Types that are stored as another one, which an editor should know. */
export const approximate = new Set(['CONF', 'CPAPER', 'THES', 'UNPB', 'UNPD', 'NEWS', 'GRANT', 'DICT', 'ENCYC', 'ICOMM', 'BLOG'])
