/**
 * Takes the endings off a folded word that number and gender put there, so that `cramps` finds `cramp` and `cansada`
 * finds `cansado`. It does no more: what a word was made from (`twitching` from `twitch`) is left to the search for
 * beginnings. A language without rules of its own keeps its words as they are.
 */
export const stemmerFor = (locale: string): ((word: string) => string) => {
  const rules = stemmers[locale]
  return (word) =>
    rules === undefined || word.length <= shortestStemmed || hasDigit(word) ? word : rules(word)
}

/** Words up to this length have no ending to lose: `gas`, `iris`. */
const shortestStemmed = 3

export const hasDigit = (word: string): boolean => /\d/.test(word)

/** The plural of English: the cases of Harman's S-stemmer (1991), and `-oes`, `-ches` and the like. */
const stemEnglish = (word: string): string => {
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(oes|sses|xes|zes|ches|shes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Number and gender of Spanish: `-ces` is the plural of `-z`, and the last vowel before an `s` tells gender or none. */
const stemSpanish = (word: string): string => {
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`
  return word.replace(/(?:[aeo]s?|s)$/, '')
}

const stemmers: Readonly<Record<string, (word: string) => string>> = { en: stemEnglish, es: stemSpanish }
