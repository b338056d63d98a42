/**
 * Takes the last part of a form's address apart: `magnesium.csl.json` is the form `csl.json` of `magnesium`. A slug
 * has no dot, so a part without one is no form's address.
 */
export const readFormAddress = (
  part: string,
): { readonly slug: string; readonly form: string } | undefined => {
  const dot = part.indexOf('.')
  return dot < 0 ? undefined : { slug: part.slice(0, dot), form: part.slice(dot + 1) }
}
