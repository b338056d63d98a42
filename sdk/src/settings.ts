import type { ClientOptions } from './ClientOptions.js'

/** The client's options once they are known to be right; each default stands where it is used. */
export type Settings = ClientOptions

/** @throws TypeError when `baseUrl` is none, saying what it is and what would be right. */
export const readSettings = (options: ClientOptions): Settings => {
  const { baseUrl } = options
  // A path alone is right in a browser, where the page's own site passes requests on.
  if (!/^(https?:\/)?\/[^?#]*$/.test(baseUrl)) {
    throw new TypeError(`baseUrl is like https://cms.example.org, not ${baseUrl}`)
  }
  return { ...options, baseUrl: baseUrl.replace(/\/+$/, '') }
}
