/** Everybody who may come to Payload's doors: the three roles, and whoever is not signed in. */
export const people = ['admin', 'editor', 'reviewer', 'anonymous'] as const

export type Person = (typeof people)[number]
