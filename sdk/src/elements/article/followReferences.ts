/**
 * Lets a number lead to its reference. A fragment of the address does not reach into a shadow tree, so without a
 * script the numbers name the references and do not lead there.
 */
export const followReferences = (root: ShadowRoot): void => {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#reference-"]') : null
    const target = link && root.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    if (!(target instanceof HTMLElement)) return
    event.preventDefault()
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  })
}
