/**
 * Styles in which citations are formatted: Vancouver as in NLM's Citing Medicine (2nd edition), which ICMJE
 * recommends; the AMA Manual of Style (11th edition); and the APA Publication Manual (7th edition).
 */
export const citationStyles = ['vancouver', 'ama', 'apa'] as const

export type CitationStyle = (typeof citationStyles)[number]

export const isCitationStyle = (value: string): value is CitationStyle =>
  citationStyles.some((style) => style === value)

/** The style where none is asked for. */
export const defaultCitationStyle: CitationStyle = 'vancouver'
