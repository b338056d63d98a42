/** Characters that mean something to TeX. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** Accents by the combining character that Unicode takes a letter apart into. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
}

/** Letters and marks with a command of their own. */
const letters: Readonly<Record<string, string>> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '\u00A0': '~',
}

/**
 * Text as TeX reads it back. Accented Latin letters become commands, so that BibTeX, which counts bytes, sorts and
 * cuts them right; other scripts stay as they are, for engines that read UTF-8.
 */
export const escapeLatex = (text: string): string =>
  [...text.replace(/[\p{Cc}\s]+/gu, (space) => (space === '\u00A0' ? space : ' '))].map(escapeOne).join('')

const escapeOne = (character: string): string => {
  const known = special[character] ?? letters[character]
  if (known !== undefined) return known
  const [base = '', mark = '', ...more] = character.normalize('NFD')
  const accent = accents[mark]
  return accent !== undefined && more.length === 0 && /^[A-Za-z]$/.test(base)
    ? `{\\${accent}{${base}}}`
    : character
}
