/** Under what the starter knowledge may be used, and how to name its source. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Cofactor contributors',
} as const
