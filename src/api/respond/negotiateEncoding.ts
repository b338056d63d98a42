export type Encoding = 'br' | 'gzip' | 'identity'

/** Best first. */
const offered: readonly Encoding[] = ['br', 'gzip']

/** The best encoding that `Accept-Encoding` takes; without the header, none. */
export const negotiateEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  const weights = readWeights(header)
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0
  const [best] = offered
    .filter((encoding) => weightOf(encoding) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
  return best ?? 'identity'
}

/** `br;q=0.5, gzip` as names in lower case with their weights, 0 to 1, in the order written. */
export const readWeights = (header: string): Map<string, number> =>
  new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const written = parameters.find((parameter) => parameter.startsWith('q='))
      const weight = written === undefined ? 1 : Number(written.slice(2))
      return [name, Number.isNaN(weight) ? 0 : weight]
    }),
  )
