import sax from 'sax'
import { limits, UnreadableFileError } from '../limits'

/** An element with all that is in it. `text` is everything it holds, inner elements' included. */
export type Element = {
  readonly name: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

type Building = {
  name: string
  line: number
  attributes: Record<string, string>
  children: Building[]
  text: string
  size: number
}

/** Characters handed to the parser at a time; between them others have their turn. */
const chunk = 64 * 1024

/** So many stray ampersands are forgiven. */
const mostSlips = 1_000

/** XML that ends before its time, or that is not well formed, still gives the records before the fault. */
export type XmlEvent =
  | { readonly kind: 'record'; readonly element: Element }
  | { readonly kind: 'fault'; readonly line: number; readonly message: string }

/**
 * The elements of these names, one after the other, whatever they stand in. A document type may be named, as PubMed
 * does, but entities of its own are refused: they serve to blow a file up, and no export has any.
 *
 * @throws UnreadableFileError for a file that declares entities or nests deeper than any export does
 */
export function* readXml(text: string, records: readonly string[]): Generator<XmlEvent> {
  refuseEntities(text)
  const parser = sax.parser(true, { position: true })
  const done: XmlEvent[] = []
  const open: Building[] = []
  let depth = 0
  let isBroken = false
  let slips = 0
  parser.onopentag = ({ name, attributes }) => {
    if (isBroken) return
    depth += 1
    if (depth > limits.depth)
      throw new UnreadableFileError(
        `Line ${parser.line + 1}: elements stand in each other deeper than ${limits.depth} levels. This is no export of references.`,
      )
    if (open.length === 0 && !records.includes(name)) return
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]))
    const element: Building = {
      name,
      line: parser.line + 1,
      attributes: plain,
      children: [],
      text: '',
      size: 0,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    const [record] = open
    if (record && (record.size += 1) > limits.fieldsPerRecord * 5)
      throw new UnreadableFileError(
        `Line ${element.line}: a record has more elements than any work can have.`,
      )
  }
  parser.onclosetag = () => {
    if (isBroken) return
    depth -= 1
    const element = open.pop()
    const parent = open.at(-1)
    if (!element) return
    if (parent) addText(parent, element.text)
    else done.push({ kind: 'record', element })
  }
  const onText = (piece: string): void => {
    const element = open.at(-1)
    if (element) addText(element, piece)
  }
  parser.ontext = onText
  parser.oncdata = onText
  parser.onerror = (error) => {
    // An ampersand that nobody escaped is a slip; a tag that does not match is the end of what can be trusted.
    slips += 1
    if ((!/entity/iu.test(error.message) || slips > mostSlips) && !isBroken) {
      isBroken = true
      done.push({ kind: 'fault', line: parser.line + 1, message: error.message.split('\n')[0] ?? '' })
    }
    parser.resume()
  }
  for (let at = 0; at < text.length; at += chunk) {
    parser.write(text.slice(at, at + chunk))
    yield* done.splice(0)
    if (isBroken) return
  }
  parser.close()
  yield* done.splice(0)
}

const addText = (element: Building, piece: string): void => {
  if (element.text.length < limits.valueLength) element.text += piece
}

const refuseEntities = (text: string): void => {
  const start = text.search(/<!DOCTYPE/iu)
  if (start < 0) return
  const declaration = text.slice(start, start + 5_000)
  const end = declaration.indexOf('>')
  const open = declaration.indexOf('[')
  if (/<!ENTITY/iu.test(text.slice(start)) || (open >= 0 && (end < 0 || open < end))) {
    throw new UnreadableFileError(
      'The file declares entities of its own, which exports of references do not. It is not read.',
    )
  }
}

/** The first element of this path below another. */
export const at = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )

/** All elements of the last name in the path. */
export const allAt = (element: Element | undefined, ...path: readonly string[]): Element[] =>
  path.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    element ? [element] : [],
  )

export const located = (element: Element | undefined): { value: string; line: number } | undefined =>
  element && element.text.trim() !== '' ? { value: element.text.trim(), line: element.line } : undefined
