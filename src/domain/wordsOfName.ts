/** A field's name as people read it: `lastReviewed` → “Last reviewed”, `food-table` → “Food table”. */
export const wordsOfName = (name: string): string => {
  const words = name
    .replaceAll('-', ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
