import { decodeHTML } from 'entities'

/** Elements that exports leave in titles. Only these: “p < 0.05 and n > 3” is no markup. */
const markup =
  /<\/?(?:i|b|u|em|strong|sup|sub|sc|scp|span|p|br|jats:[a-z]{1,10}|mml:[a-z]{1,10})(?:\s[^<>]{0,200})?\/?>/giu

/** A value as plain text on one line: entities decoded (twice, as some databases encode twice), markup left out. */
export const plainText = (value: string): string => {
  const decoded = value.includes('&') ? decodeHTML(decodeHTML(value)) : value
  return decoded
    .replace(markup, '')
    .replace(/[\p{Cc}\u200B\uFEFF\s]+/gu, ' ')
    .trim()
}
