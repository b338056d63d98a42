/** Accents by the command or character that sets them, as the combining character. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

/** Commands that stand for a character. */
const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  aa: 'å',
  AA: 'Å',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textbackslash: '\\',
  textasciicircum: '^',
  textasciitilde: '~',
  textunderscore: '_',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  textmu: 'µ',
  textgreater: '>',
  textless: '<',
  textbar: '|',
  ldots: '…',
  dots: '…',
  copyright: '©',
  pounds: '£',
  S: '§',
  P: '¶',
  dag: '†',
  ddag: '‡',
  degree: '°',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  pm: '±',
  times: '×',
  cdot: '·',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  infty: '∞',
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  circ: '°',
  prime: '′',
  ast: '*',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  par: ' ',
  and: 'and',
}

/** `\'{e}`, `\'e`, `{\'e}`, `\v{s}`, `\v s`; the letter may be a dotless i or j. */
const accented =
  /\\(?:([`'^~=."])\s?|([uHvdckrb])(?:\s+|(?=\{)))(?:\{\s?(?:\\([ij])|(\p{L}))\s?\}|\\([ij])(?![A-Za-z])\s?|(\p{L}))/gu

/** A command of letters takes the blanks behind it, or an empty pair of braces. */
const command = /\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))/gu

/** Stands for a brace or backslash that is meant, while the others are taken away. */
const kept = { '{': '\uE000', '}': '\uE001', '\\': '\uE002', $: '\uE003', '~': '\uE004' } as const

/**
 * Text as LaTeX writes it → as it reads. Commands that set type (`\emph`, `\textit`) leave their text; braces that only
 * hold words together go. What is not known is left without its backslash.
 */
export const decodeLatex = (latex: string): string => {
  const text = latex
    .replace(/\\([{}$])/gu, (_, character: '{' | '}' | '$') => kept[character])
    .replace(/\\textbackslash(?:\{\}|\s+|(?![A-Za-z]))/gu, kept['\\'])
    .replace(/\\textasciitilde(?:\{\}|\s+|(?![A-Za-z]))/gu, kept['~'])
    .replace(/\\([&%#_])/gu, '$1')
    .replace(accented, (_, sign = '', letter = '', inBraces = '', braced = '', dotless = '', plain = '') =>
      `${inBraces || dotless || braced || plain}${accents[sign || letter] ?? ''}`.normalize('NFC'),
    )
    .replace(
      /\\(?:url|href|mbox|text|emph|textit|textbf|textsc|textrm|textsf|texttt|textup|textsubscript|textsuperscript|mathrm|mathit|mathbf|ensuremath|ce|it|bf|em|sc|rm|sl|tt)(?![A-Za-z])\s?/gu,
      '',
    )
    .replace(command, (whole, name: string) => symbols[name] ?? whole.slice(1))
    .replace(/\\[\\,;:!/> -]/gu, (escape) =>
      escape === '\\-' || escape === '\\/' || escape === '\\!' ? '' : ' ',
    )
    .replace(/---/gu, '—')
    .replace(/--/gu, '–')
    .replace(/``|''/gu, (quotes) => (quotes === '``' ? '“' : '”'))
    .replace(/(?<![\p{L}\p{N}])`/gu, '‘')
    .replace(/~/gu, '\u00A0')
    .replace(/[{}$]/gu, '')
  return text
    .replace(
      /[\uE000-\uE004]/gu,
      (mark) => Object.entries(kept).find(([, value]) => value === mark)?.[0] ?? '',
    )
    .trim()
}
