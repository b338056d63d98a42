import { isObject } from '../../domain/isObject'
import { limits, UnreadableFileError } from '../limits'

export type JsonRecord = { readonly row: number; readonly line: number; readonly item: unknown }

/**
 * The items of a CSL-JSON file: an array, one item alone, or `items` of an object.
 *
 * @throws UnreadableFileError for what is no JSON, or no list of items
 */
export function* readCslJson(text: string): Generator<JsonRecord> {
  const starts = itemStarts(text)
  const parsed = parse(text)
  const items = itemsOf(parsed)
  if (!items)
    throw new UnreadableFileError(
      'This is JSON, but no CSL-JSON: a list of objects with “type” and “title” was expected.',
    )
  for (const [index, item] of items.entries())
    yield { row: index + 1, line: (items[0] === parsed ? 1 : starts[index]) ?? 1, item }
}

const itemsOf = (parsed: unknown): unknown[] | undefined => {
  if (Array.isArray(parsed)) return parsed
  if (!isObject(parsed)) return undefined
  const items: unknown = Reflect.get(parsed, 'items')
  if (Array.isArray(items)) return items
  return 'title' in parsed || 'DOI' in parsed ? [parsed] : undefined
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const place = Number(/position (\d+)/u.exec(message)?.[1])
    const line = Number.isNaN(place) ? undefined : text.slice(0, place).split('\n').length
    throw new UnreadableFileError(
      `The file begins as JSON does, but is not valid JSON${line === undefined ? '' : `: line ${line} has a fault`}. Export it again.`,
      { cause: error },
    )
  }
}

/** The lines on which items begin; also refuses what nests too deeply, before anything is built of it. */
const itemStarts = (text: string): number[] => {
  const starts: number[] = []
  const level = text.trimStart().startsWith('[') ? 1 : 2
  let [depth, line, isString, isNext] = [0, 1, false, false]
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') line += 1
    if (isString) {
      if (character === '\\') at += 1
      else if (character === '"') isString = false
      continue
    }
    if (isNext && !/[\s\]]/u.test(character)) {
      starts.push(line)
      isNext = false
    }
    if (character === '"') isString = true
    else if (character === ',') isNext ||= depth === level
    else if (character === '{' || character === '[') {
      depth += 1
      isNext = depth === level && character === '['
      if (depth > limits.depth) {
        throw new UnreadableFileError(
          `Line ${line}: brackets stand in each other deeper than ${limits.depth} levels. This is no export of references.`,
        )
      }
    } else if (character === '}' || character === ']') depth -= 1
  }
  return starts
}
