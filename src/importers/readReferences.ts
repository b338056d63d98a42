import { mapBibtex } from './bibtex/map'
import { readBibtex } from './bibtex/read'
import { mapCslJson } from './cslJson/map'
import { readCslJson } from './cslJson/read'
import { endnoteRecords, mapEndnoteXml } from './endnoteXml/map'
import { letOthersRun } from './letOthersRun'
import { limits, UnreadableFileError } from './limits'
import { mapNbib } from './nbib/map'
import { readNbib } from './nbib/read'
import { mapPubmedXml, pubmedRecords } from './pubmedXml/map'
import { recognise } from './recognise'
import { mapRis } from './ris/map'
import { readRis } from './ris/read'
import { decodeText } from './text/decodeText'
import { formats, type Format, type ImportRecord, type Problem, type SourceWork } from './types'
import { markDuplicates } from './work/duplicates'
import { toRecord } from './work/toRecord'
import { readXml, type Element } from './xml/readXml'

export type References = { readonly format: Format; readonly records: readonly ImportRecord[] }

/** How long reading goes on before others in the process have their turn, in milliseconds. */
const turn = 25

/**
 * The works in a file of references, each with what is wrong with it. Everything wrong with a record is a problem of that
 * record; whatever the bytes, only a file that cannot be read at all throws.
 *
 * @throws UnreadableFileError when the file is none of the formats, holds no record, or is beyond the limits
 */
export const readReferences = async (bytes: Uint8Array): Promise<References> => {
  const text = decodeText(bytes)
  const format = recognise(text)
  const records: ImportRecord[] = []
  let since = performance.now()
  for (const work of works[format](text)) {
    if (records.length >= limits.records) {
      throw new UnreadableFileError(
        `The file has more than ${limits.records.toLocaleString('en')} records. Export the references in several parts.`,
      )
    }
    records.push(toRecord(work))
    if (performance.now() - since > turn) {
      await letOthersRun()
      since = performance.now()
    }
  }
  if (records.length === 0)
    throw new UnreadableFileError(`The file looks like ${formats[format]} but holds no record.`)
  return { format, records: markDuplicates(records) }
}

function* mapped<Raw>(records: Iterable<Raw>, map: (record: Raw) => SourceWork): Generator<SourceWork> {
  for (const record of records) yield map(record)
}

const works: Readonly<Record<Format, (text: string) => Generator<SourceWork>>> = {
  bibtex: (text) => mapped(readBibtex(text), mapBibtex),
  ris: (text) => mapped(readRis(text), mapRis),
  nbib: (text) => mapped(readNbib(text), mapNbib),
  cslJson: (text) => mapped(readCslJson(text), mapCslJson),
  pubmedXml: (text) => fromXml(text, pubmedRecords, mapPubmedXml),
  endnoteXml: (text) => fromXml(text, endnoteRecords, mapEndnoteXml),
}

type MapElement = (element: Element, row: number, problems: readonly Problem[]) => SourceWork

function* fromXml(text: string, names: readonly string[], map: MapElement): Generator<SourceWork> {
  let row = 0
  for (const event of readXml(text, names)) {
    row += 1
    if (event.kind === 'record') yield map(event.element, row, [])
    else yield unread(row, event.line, event.message)
  }
}

/** What stands where the rest of a broken file would be. */
const unread = (row: number, line: number, message: string): SourceWork => ({
  row,
  line,
  authors: [],
  dates: [],
  identifiers: { doi: [], pmid: [], pmcid: [], isbn: [], url: [], loose: [] },
  publicationTypes: [],
  problems: [
    {
      severity: 'error',
      row,
      line,
      message: `From here on the file cannot be read: ${message}. Records before this line are not affected.`,
    },
  ],
})
