/** Where a document is, or was. */
export type DocumentAddress = { readonly type: string; readonly slug: string }
