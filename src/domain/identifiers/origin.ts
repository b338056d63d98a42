/**
 * The origin that a text names (`https://site.example`), as browsers send it: scheme, host and port, without a path.
 * Undefined when it names none.
 */
export const parseOrigin = (text: string): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOrigin =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    !text.endsWith('?') &&
    !text.endsWith('#')
  return isOrigin ? url.origin : undefined
}
