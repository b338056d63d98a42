/** Milliseconds before the second attempt; each later wait is twice as long. */
const first = 15_000

/** Attempts in all: with the waits between them they take some 17 to 22 hours. */
export const mostAttempts = 13

/** Milliseconds of the last wait, and the most that a partner can ask for: some eight and a half hours. */
export const longestDelay = first * 2 ** (mostAttempts - 2)

/**
 * How long to wait after so many attempts that failed, in milliseconds; undefined when it was the last. Up to a third
 * is added by chance, so that what failed together does not come back together.
 */
export const retryDelay = (attempts: number, random: () => number = Math.random): number | undefined =>
  attempts >= mostAttempts ? undefined : first * 2 ** (attempts - 1) * (1 + random() / 3)
