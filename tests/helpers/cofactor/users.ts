import type { LocalApi } from '../localApi'

/** One user of each role, by e-mail address. */
export const roles = {
  admin: 'admin@cofactor.test',
  editor: 'editor@cofactor.test',
  reviewer: 'reviewer@cofactor.test',
} as const

export type Role = keyof typeof roles

/** Of every user. */
export const password = 'a password for tests only 7319'

export const createUser = async (local: LocalApi, email: string, role: Role): Promise<string> =>
  (await local.create({ collection: 'users', data: { email, password, name: email, role } })).id

export const createUsers = async (local: LocalApi): Promise<void> => {
  await createUser(local, roles.admin, 'admin')
  await createUser(local, roles.editor, 'editor')
  await createUser(local, roles.reviewer, 'reviewer')
}
