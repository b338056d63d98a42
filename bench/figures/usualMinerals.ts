/** Minerals of the made content, with some forty claims each. */
export const usualMinerals = Array.from({ length: 20 }, (_value, index) => `element-${index + 1}`)
