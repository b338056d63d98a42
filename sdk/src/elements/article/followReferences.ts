/**
 * Lets a number lead to its reference and moves the focus there. Where a server rendered the article the address
 * alone leads there; one that was made in the browser has nothing that a fragment could find.
 */
export const followReferences = (root: ShadowRoot): void => {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href*="-reference-"]') : null
    const target = link && root.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    if (!(target instanceof HTMLElement)) return
    event.preventDefault()
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  })
}
