import type { Locale } from '../locale'

/**
 * Words too common to tell documents apart. Names are searched with them (“out of breath”), texts without; a query is
 * not refused a document for lack of one. Negations are not among them: “can’t sleep” is not “sleep”.
 */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    `a about after all also an and any are as at be because been before being between both but by could did do does
    during each few for from had has have he her here his how i if in into is it its me more most my of on once or our
    out over own s same she should so some such than that the their them then there these they this those through to
    under until up very was we were what when where which while who why will with would you your`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `a al algo algun alguna algunas algunos ante antes aquel aquella como con cual cuando de del desde donde durante e
    el ella ellas ellos en entre era es esa ese eso esta este esto estos fue ha hace han hasta hay la las le les lo los
    mas me mi mis mucho muy nos nosotros o otra otro otros para pero por porque que quien se ser si sobre son su sus
    tambien te tiene tienen tu tus un una unas uno unos y ya yo`.split(/\s+/),
  ),
}
