import { quoted } from '../quoted'

const address = /^(?:https?:\/\/)?fdc\.nal\.usda\.gov\/(?:fdc-app\.html#\/)?food-details\/(\d+)(?:\/\w*)?$/iu
const label = /^fdc(?:\s*id)?\s*[:=#]?\s*(?=\d)/iu
const form = /^[1-9]\d{5,6}$/u

const rule = 'an FDC id is a number of 6 or 7 digits, as in 170567'

/** The number of a food in FoodData Central, from the number alone, `FDC ID: …` or the address of the food's page. */
export const normaliseFdcId = (input: string): string | undefined => {
  const id = bare(input)
  return form.test(id) ? id : undefined
}

/**
 * What is wrong with an FDC id as entered, in one sentence; undefined when `normaliseFdcId` accepts it. Ids begin at
 * 167512 (SR Legacy), so a shorter number is nearly always the older NDB number of the same food.
 */
export const fdcIdProblem = (input: string): string | undefined => {
  if (normaliseFdcId(input) !== undefined) return undefined
  const id = bare(input)
  if (id === '') return `The FDC id is empty; ${rule}.`
  if (/^\d{4,5}$/u.test(id)) {
    return `${quoted(input)} looks like an NDB number, which has a field of its own; ${rule}.`
  }
  if (/^\d+$/u.test(id)) return `${quoted(input)} has the wrong form; ${rule}, without leading zeros.`
  return `${quoted(input)} is not an FDC id: ${rule}.`
}

const bare = (input: string): string => {
  const text = input.trim()
  return address.exec(text)?.[1] ?? text.replace(label, '')
}
