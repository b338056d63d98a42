/** Text without case and accents: `Sueño` and `SUENO` fold alike. */
export const foldText = (text: unknown): string =>
  String(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
