/** What a search compares: neither case nor accents. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Lets the form choose which symptoms show. Without a script all of them do. */
export const enhanceExplorer = (root: ShadowRoot): void => {
  const input = root.querySelector('input')
  const select = root.querySelector('select')
  const status = root.querySelector<HTMLElement>('.form [role=status]')
  const symptoms = [...root.querySelectorAll<HTMLElement>('.symptom')]
  if (!input || !select || !status) return
  const choose = (): void => {
    const sought = folded(input.value).trim().split(/\s+/)
    for (const symptom of symptoms) {
      const { system = '', search = '' } = symptom.dataset
      symptom.hidden =
        (select.value !== '' && select.value !== system) ||
        !sought.every((word) => folded(search).includes(word))
    }
    status.textContent = `${symptoms.filter(({ hidden }) => !hidden).length} ${status.dataset.word}`
  }
  input.addEventListener('input', choose)
  select.addEventListener('change', choose)
}
