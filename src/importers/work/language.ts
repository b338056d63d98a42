const named = new Map<string, string>()
const names = new Intl.DisplayNames(['en'], { type: 'language' })
for (const code of 'ar bg ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
  ' ',
)) {
  named.set((names.of(code) ?? code).toLowerCase(), code)
}

/**
 * The code of a language as the web has it (`en`, `pt-BR`), from a code of two or three letters or the English name.
 * Undefined for what is neither.
 */
export const languageCode = (text: string): string | undefined => {
  const word =
    text
      .split(/[;,/|]/u)[0]
      ?.trim()
      .toLowerCase()
      .replaceAll('_', '-') ?? ''
  const code = named.get(word)
  if (code) return code
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/u.test(word)) return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(bibliographic[word] ?? word)
    return canonical && names.of(canonical) !== canonical ? canonical : undefined
  } catch {
    return undefined
  }
}

/** Codes of libraries (ISO 639-2/B), which MEDLINE uses, where they differ from those of the web. */
const bibliographic: Readonly<Record<string, string>> = {
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
}
