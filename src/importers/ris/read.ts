import { limits, UnreadableFileError } from '../limits'
import { linesOf } from '../text/lines'
import type { RawField, RawRecord } from '../types'

/** `TY  - JOUR`, with one to three blanks before the hyphen and any after: Cochrane writes `TY  -  JOUR`. */
const tagged = /^[ \t]{0,8}([A-Z][A-Z0-9]) {1,3}-(?:\s(.*)|)$/su

/** With one blank only, as in “AB - ”, it is a tag where a tag is known; else it is a line of an abstract. */
const isTag = (line: string, tag: string): boolean =>
  /^[ \t]{0,8}[A-Z][A-Z0-9] {2}/u.test(line) || knownTags.has(tag)

const knownTags = new Set(
  'TY ER AU A1 A2 A3 A4 TI T1 T2 T3 CT BT JF JO JA J1 J2 PY Y1 Y2 DA VL IS SP EP DO DI SN PB LA UR L1 L2 L3 L4 LK AN AB N1 N2 KW M1 M2 M3 C1 C2 C3 C4 C5 C6 C7 C8 U1 U2 U3 U4 U5 DB DP ID AD CY ED ET PT AR PM'.split(
    ' ',
  ),
)

/** Never looked at, and most of many a file: abstracts, keywords, addresses of authors, cited works. */
const passedOver = new Set(['AB', 'N2', 'KW', 'AD', 'CR', 'RF'])

type Open = { row: number; line: number; fields: RawField[]; isPassing: boolean }

/**
 * The records of a RIS file in any vendor's dialect. What stands between records (numbers, names of databases) is passed
 * over, a line without a tag goes on with the value before it, and a record without its `ER` ends where the next begins.
 *
 * @throws UnreadableFileError when a record is beyond all bounds
 */
export function* readRis(text: string): Generator<RawRecord> {
  let open: Open | undefined
  let row = 0
  for (const { text: line, line: number } of linesOf(text)) {
    const [, tag = '', rest = ''] = tagged.exec(line) ?? []
    if (tag === '' || !isTag(line, tag)) {
      if (open) goOn(open, line)
    } else if (tag === 'TY') {
      if (open) yield closed(open, number)
      open = {
        row: (row += 1),
        line: number,
        fields: [{ name: tag, value: rest.trim(), line: number }],
        isPassing: false,
      }
    } else if (tag === 'ER') {
      if (open) yield closed(open)
      open = undefined
    } else if (open) {
      open.isPassing = passedOver.has(tag)
      if (!open.isPassing) add(open, { name: tag, value: rest.trim(), line: number })
    }
  }
  if (open) yield closed(open, open.line)
}

const add = (open: Open, field: RawField): void => {
  if (open.fields.length >= limits.fieldsPerRecord) {
    throw new UnreadableFileError(
      `Line ${field.line}: record ${open.row} has more than ${limits.fieldsPerRecord} fields. A line “ER  - ” may be missing.`,
    )
  }
  open.fields.push(field.value.length > limits.valueLength ? { ...field, value: '' } : field)
}

const goOn = (open: Open, line: string): void => {
  const last = open.fields.at(-1)
  const more = line.trim()
  if (open.isPassing || !last || more === '' || last.name === 'TY') return
  if (last.value.length + more.length > limits.valueLength) return
  open.fields[open.fields.length - 1] = {
    ...last,
    value: `${last.value}${last.value === '' ? '' : ' '}${more}`,
  }
}

const closed = ({ row, line, fields }: Open, missingAt?: number): RawRecord => ({
  row,
  line,
  fields,
  problems:
    missingAt === undefined
      ? []
      : [
          {
            severity: 'warning',
            row,
            line: missingAt,
            message: 'The record does not end with “ER  - ”. Check that it is whole.',
          },
        ],
})
