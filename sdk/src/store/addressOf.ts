/** The key that a document is kept by. */
export const addressOf = ({ type, slug }: { readonly type: string; readonly slug: string }): string =>
  `${type}/${slug}`
