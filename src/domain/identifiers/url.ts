import { quoted } from '../quoted'

const rule = 'enter a whole address that starts with https:// or http://, as in https://ods.od.nih.gov/'

/**
 * What is wrong with a web address, in one sentence; undefined when a browser can follow it. Only https and http pass,
 * because the address is shown to readers as a link and `javascript:` or `data:` would run in their page.
 */
export const urlProblem = (input: string): string | undefined => {
  if (input.trim() === '') return `The address is empty; ${rule}.`
  if (/[\s\p{Cc}]/u.test(input)) return `${quoted(input)} contains a space or a line break; ${rule}.`
  const url = URL.canParse(input) ? new URL(input) : undefined
  if (url === undefined) return `${quoted(input)} is not a web address; ${rule}.`
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `${quoted(input)} uses ${quoted(url.protocol)}, which readers cannot follow; ${rule}.`
  }
  if (!/^https?:\/\//iu.test(input)) return `${quoted(input)} lacks the two slashes; ${rule}.`
  if (url.username !== '' || url.password !== '') {
    return `${quoted(url.host)} is addressed with a user name or password; remove it: ${rule}.`
  }
  return undefined
}
