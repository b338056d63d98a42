/** Milliseconds before the second attempt; each later wait is twice as long. */
const first = 15_000

/** Attempts in all: with the waits between them they take some 17 to 22 hours. */
export const mostAttempts = 13

/**
 * How long to wait after so many attempts that failed, in milliseconds; undefined when it was the last. Up to a third
 * is added by chance, so that what failed together does not come back together.
 */
export const retryDelay = (attempts: number, random: () => number = Math.random): number | undefined =>
  attempts >= mostAttempts ? undefined : first * 2 ** (attempts - 1) * (1 + random() / 3)
