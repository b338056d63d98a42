import { foldText } from '../../delivery/compareText'
import { normaliseDoi } from '../../domain/identifiers/doi'

/**
 * A code as it is looked up: `R25.2` and `r252`, `7439-95-4`, a DOI with or without its address. Empty when the text
 * holds no letter and no digit.
 */
export const normaliseCode = (text: string): string =>
  foldText(normaliseDoi(text) ?? text).replace(/[^\p{L}\p{N}]/gu, '')
