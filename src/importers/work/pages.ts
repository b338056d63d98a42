/** Pages have digits, or are Roman. “No Pagination Specified” is none. */
const isPage = /\d|^[ivxlcdm]{1,9}(?:-[ivxlcdm]{1,9})?$/iu

/** A range with one hyphen and no spaces: “105–110”, “105--110” and “pp. 105 - 110” are all `105-110`. */
export const joinedPages = (text: string | undefined): string | undefined => {
  const pages = text
    ?.replace(/^(?:pp?\.?|pages?)\s+(?=[\dA-Z])/iu, '')
    .replace(/\s*(?:-{2,3}|[\u2010-\u2015])\s*|\s+-\s+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .trim()
  return pages !== undefined && isPage.test(pages) ? pages : undefined
}

/** First and last page as one; a first page that is a range already, or an article number, stands alone. */
export const rangeOf = (first: string, last: string): string => {
  const [start, end] = [first.trim(), last.trim()]
  if (start === '') return end
  if (end === '' || end === start || /[-\u2010-\u2015]/u.test(start)) return start
  return `${start}-${end}`
}
