import { createClient, type Client, type Locale } from '@cofactor/sdk'

/** An answer of `/v1` as one piece of bytes. */
export type DraftAnswer = {
  readonly status: number
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Reads drafts by an address of `/v1`. */
export type ReadDrafts = (url: string) => Promise<DraftAnswer>

/** The client of partners, answered from the drafts within this process. */
export const createDraftClient = (readDrafts: ReadDrafts, locale: Locale): Client =>
  createClient({
    baseUrl: 'http://drafts.invalid',
    locale,
    retry: { limit: 0 },
    fetch: async (url) => {
      const { pathname, search } = new URL(url)
      const { status, contentType, bytes } = await readDrafts(`${pathname}${search}`)
      return new Response(Buffer.from(bytes), { status, headers: { 'Content-Type': contentType } })
    },
  })
