import { limits, UnreadableFileError } from '../limits'
import { linesOf } from '../text/lines'
import type { RawField, RawRecord } from '../types'

/** `PMID- 30922926`: a tag of up to four letters, padded, a hyphen and a blank. */
const tagged = /^([A-Z]{2,4}) {0,2}- ?(.*)$/su

const passedOver = new Set([
  'AB',
  'AD',
  'MH',
  'OT',
  'RN',
  'CIN',
  'OAB',
  'COIS',
  'PHST',
  'GR',
  'CRDT',
  'EDAT',
  'MHDA',
  'SB',
  'OTO',
  'OWN',
])

/**
 * The records of PubMed's tagged format. A record begins with its PMID; lines that go on with a value are indented.
 *
 * @throws UnreadableFileError when a record is beyond all bounds
 */
export function* readNbib(text: string): Generator<RawRecord> {
  let fields: RawField[] = []
  let start = 0
  let row = 0
  let isPassing = false
  for (const { text: line, line: number } of linesOf(text)) {
    const [, name = '', value = ''] = tagged.exec(line) ?? []
    if (name === 'PMID') {
      if (fields.length > 0) yield { row, line: start, fields, problems: [] }
      fields = []
      row += 1
      start = number
    }
    if (name !== '') {
      isPassing = passedOver.has(name)
      if (row === 0 || isPassing) continue
      if (fields.length >= limits.fieldsPerRecord) {
        throw new UnreadableFileError(
          `Line ${number}: record ${row} has more than ${limits.fieldsPerRecord} fields.`,
        )
      }
      fields.push({ name, value: value.trim().slice(0, limits.valueLength), line: number })
    } else if (/^\s+\S/u.test(line) && !isPassing) {
      const last = fields.at(-1)
      if (last && last.value.length + line.length < limits.valueLength) {
        fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}` }
      }
    }
  }
  if (fields.length > 0) yield { row, line: start, fields, problems: [] }
}
