/** Common codes of UN/CEFACT Recommendation 20, which `unitCode` takes; a unit without one has only its text. */
export const unitCodes: Readonly<Record<string, string>> = {
  kg: 'KGM',
  g: 'GRM',
  mg: 'MGM',
  ug: 'MC',
  mmol: 'C18',
  kJ: 'KJO',
  mL: 'MLT',
  L: 'LTR',
  percent: 'P1',
  min: 'MIN',
  h: 'HUR',
  d: 'DAY',
}
